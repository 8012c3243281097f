-- In how many sentences each entity is named.
-- named(sentence, article, entity): one row a name of a sentence, all whole numbers.
SELECT entity, count(*) AS sentences FROM named GROUP BY entity ORDER BY entity
