-- Every pair of names that share a sentence, with the sentences.
-- named(sentence, article, entity): one row a name of a sentence, all whole numbers.
SELECT
  one.entity AS source,
  other.entity AS target,
  count(DISTINCT one.article) AS articles,
  array_sort(array_agg(one.sentence)) AS sentences
FROM named AS one
JOIN named AS other ON one.sentence = other.sentence AND one.entity < other.entity
GROUP BY one.entity, other.entity
ORDER BY source, target
