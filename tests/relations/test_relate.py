from kg.config import RelationOptions
from kg.model.schema import PREDICATES
from kg.relations import relate
from tests.factory import make_article, make_mention
from tests.relations.said import analyse


def test_given_mentions_keep_their_indexes() -> None:
    article = make_article("西海岸新区工委副书记、区长王清源出席。")
    given = (
        make_mention(article, "王清源", "person"),
        make_mention(article, "西海岸新区工委", "organization"),
    )
    assert relate(article, given, RelationOptions()).mentions[:2] == given


def test_authors_come_from_the_byline() -> None:
    article = make_article("正文。", byline="□记者 李涛 报道")
    mention = make_mention(article, "李涛", "person", field="byline")
    [claim] = relate(article, (mention,), RelationOptions()).claims
    assert (claim.predicate, claim.object, claim.evidence.field) == ("authored", None, "byline")


def test_claims_obey_the_schema() -> None:
    analysis = analyse(
        "{o:工委}书记{p:孙永红}来到{o:海佳公司}。{p:孙永红}出席{e:签约仪式}，{o:海佳公司}参加{e:签约仪式}。"
    )
    assert analysis.claims
    for claim in analysis.claims:
        object_ = None if claim.object is None else analysis.mentions[claim.object].type
        assert PREDICATES[claim.predicate].allows(analysis.mentions[claim.subject].type, object_)


def test_an_empty_article_says_nothing() -> None:
    assert relate(make_article(""), (), RelationOptions()).claims == ()


def test_a_post_keeps_the_script_of_its_text() -> None:
    [claim] = analyse("{l:香港}行政長官{p:李家超}出席。").claims
    assert claim.title == "行政長官"


def test_what_goes_on_behind_a_plan_is_planned() -> None:
    claims = analyse("{p:丁薛祥}将于6月赴{o:欧盟总部}举行对话，并访问{l:卢森堡}。").claims
    assert {claim.status for claim in claims} == {"planned"}


def test_a_clause_behind_what_happened_is_stated() -> None:
    claims = analyse("{p:丁薛祥}6月赴{o:欧盟总部}举行对话，并访问{l:卢森堡}。").claims
    assert "planned" not in {claim.status for claim in claims}
