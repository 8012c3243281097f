from kg.config import RelationOptions
from kg.relations import relate
from tests.factory import make_article, make_mention


def test_every_name_of_the_byline_wrote_the_article() -> None:
    article = make_article("正文。", byline="记者 李涛 通讯员 张静")
    mentions = tuple(make_mention(article, n, "person", field="byline") for n in ("李涛", "张静"))
    claims = relate(article, mentions, RelationOptions()).claims
    assert [(claim.subject, claim.predicate, claim.status) for claim in claims] == [
        (0, "authored", "stated"),
        (1, "authored", "stated"),
    ]
