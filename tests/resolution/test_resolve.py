"""Planted cases: what must be one entity, and what must stay two."""

from __future__ import annotations

from kg.config import ResolutionOptions
from kg.model.analysis import Analysis
from kg.model.mention import Claim
from kg.resolution import Resolution, resolve
from tests.factory import make_article, make_evidence, make_mention


def resolved(*texts: tuple[str, list[tuple[str, str]]]) -> tuple[Resolution, list[dict[str, str]]]:
    """Resolve texts given with (name, type) of their mentions, each a document of its own."""
    analyses = []
    for number, (text, names) in enumerate(texts):
        article = make_article(text, id=f"{number}.txt#1", doc=f"{number}.txt")
        analyses.append(Analysis(article, tuple(make_mention(article, n, t) for n, t in names)))
    resolution = resolve(analyses, ResolutionOptions())
    named = [
        {
            mention.text: id_
            for mention, id_ in zip(
                analysis.mentions, resolution.assignment[analysis.article.id], strict=True
            )
            if id_
        }
        for analysis in analyses
    ]
    return resolution, named


def orgs(*names: str) -> tuple[str, list[tuple[str, str]]]:
    return "，".join(names) + "。", [(name, "organization") for name in names]


def test_one_company_under_four_names_is_one() -> None:
    _, (ids,) = resolved(orgs("恒岳控股集团有限公司", "恒岳控股集团", "恒岳集团", "恒岳控股"))
    assert len(set(ids.values())) == 1


def test_shown_name_is_the_fullest_and_the_others_are_aliases() -> None:
    resolution, _ = resolved(orgs("恒岳集团", "恒岳控股集团有限公司"))
    (entity,) = resolution.entities
    assert entity.name == "恒岳控股集团有限公司"
    assert entity.aliases == ("恒岳集团",)


def test_every_merge_keeps_rule_score_and_sentence() -> None:
    resolution, _ = resolved(orgs("恒岳集团", "恒岳控股集团有限公司"))
    (merge,) = resolution.entities[0].merges
    assert (merge.name, merge.rule) == ("恒岳集团", "legal_form")
    assert 0 < merge.score <= 1
    assert merge.evidence is not None and "恒岳集团" in merge.evidence.text


def test_a_chain_of_short_forms_does_not_join_two_companies() -> None:
    _, (ids,) = resolved(orgs("恒岳集团有限公司", "恒岳", "恒岳股份有限公司"))
    assert ids["恒岳集团有限公司"] != ids["恒岳股份有限公司"]
    assert len(set(ids.values())) == 3


def test_a_daughter_named_after_a_city_is_not_its_parent() -> None:
    _, (ids,) = resolved(orgs("京东方", "青岛京东方光电科技有限公司"))
    assert len(set(ids.values())) == 2


def test_a_brand_inside_another_brand_stays_apart() -> None:
    _, (ids,) = resolved(orgs("京东方科技集团股份有限公司", "京东方", "京东", "京东集团"))
    assert ids["京东方"] == ids["京东方科技集团股份有限公司"]
    assert ids["京东"] == ids["京东集团"]
    assert ids["京东"] != ids["京东方"]


def test_banks_that_lose_a_word_are_other_banks() -> None:
    _, (ids,) = resolved(orgs("青岛银行", "青岛农商银行", "中国银行", "中国农业银行"))
    assert len(set(ids.values())) == 4


def test_a_university_answers_to_its_short_name() -> None:
    _, (ids,) = resolved(orgs("中国海洋大学", "海大"))
    assert len(set(ids.values())) == 1


def test_a_short_name_that_fits_two_universities_fits_none() -> None:
    _, (ids,) = resolved(orgs("中国海洋大学", "上海海洋大学", "海大"))
    assert len(set(ids.values())) == 3


def test_a_defined_short_name_is_bound() -> None:
    text = "山港托克国际贸易（山东）有限公司（以下简称“山港托克公司”）成立。山港托克公司获颁执照。"
    names = [
        ("山港托克国际贸易（山东）有限公司", "organization"),
        ("山港托克公司", "organization"),
    ]
    resolution, (ids,) = resolved((text, names))
    assert len(set(ids.values())) == 1
    assert resolution.entities[0].merges[0].rule == "defined"


def test_a_department_is_known_by_level_and_daily_name() -> None:
    _, (ids,) = resolved(orgs("海岳新区人力资源和社会保障局", "区人社局"))
    assert len(set(ids.values())) == 1


def test_a_committee_named_by_level_takes_the_place_of_the_text() -> None:
    text = "青岛市召开会议，省委、市委要求落实。青岛表示支持。"
    names = [("青岛市", "place"), ("省委", "organization"), ("市委", "organization")]
    resolution, (ids,) = resolved((text, names))
    shown = {entity.id: entity.name for entity in resolution.entities}
    assert shown[ids["省委"]] == "中共山东省委"
    assert shown[ids["市委"]] == "中共青岛市委"


def test_committees_of_unknown_places_stay_in_their_documents() -> None:
    _, (first, second) = resolved(orgs("市委"), orgs("市委"))
    assert first["市委"] != second["市委"]


def test_a_bare_kind_stands_for_the_one_thing_of_its_kind() -> None:
    text = "滨海大学东山校区启用。校区占地千亩。"
    names = [("滨海大学东山校区", "place"), ("校区", "place")]
    _, (ids,) = resolved((text, names))
    assert ids["校区"] == ids["滨海大学东山校区"] or "校区" in ids


def test_a_bare_kind_that_fits_two_things_names_none() -> None:
    text = "甲山校区与乙水校区竣工，两地称便，校区启用。"
    article = make_article(text, id="0.txt#1", doc="0.txt")
    mentions = (
        make_mention(article, "甲山校区", "place"),
        make_mention(article, "乙水校区", "place"),
        make_mention(article, "校区", "place", nth=2),
    )
    resolution = resolve([Analysis(article, mentions)], ResolutionOptions())
    assert resolution.assignment["0.txt#1"][2] is None


def test_a_surname_with_title_is_the_person_of_that_surname() -> None:
    text = "管委主任孙立岩介绍情况。孙主任说，园区已启用。"
    _, (ids,) = resolved((text, [("孙立岩", "person"), ("孙主任", "person")]))
    assert ids["孙主任"] == ids["孙立岩"]


def test_a_surname_that_two_people_bear_is_settled_by_title() -> None:
    text = "主任孙立岩和书记孙海平到场。孙主任讲话。"
    names = [("孙立岩", "person"), ("孙海平", "person"), ("孙主任", "person")]
    _, (ids,) = resolved((text, names))
    assert ids["孙主任"] == ids["孙立岩"]


def test_a_title_behind_the_name_is_no_part_of_it() -> None:
    text = "王立岩书记到场。王立岩讲话。"
    resolution, (ids,) = resolved((text, [("王立岩书记", "person"), ("王立岩", "person")]))
    assert len(set(ids.values())) == 1
    assert resolution.entities[0].name == "王立岩"


def post(text: str, number: int, person: str, organization: str, title: str) -> Analysis:
    article = make_article(text, id=f"{number}.txt#1", doc=f"{number}.txt")
    mentions = (
        make_mention(article, person, "person"),
        make_mention(article, organization, "organization"),
    )
    evidence = make_evidence(article, text)
    claim = Claim(0, "position", 1, evidence, "test", 0.9, title=title)
    return Analysis(article, mentions, (claim,))


def test_two_people_of_one_name_and_other_posts_stay_two() -> None:
    analyses = [
        post("恒岳集团董事长张伟到场。", 0, "张伟", "恒岳集团", "董事长"),
        post("远峰药业经理张伟介绍。", 1, "张伟", "远峰药业", "经理"),
    ]
    assignment = resolve(analyses, ResolutionOptions()).assignment
    assert assignment["0.txt#1"][0] != assignment["1.txt#1"][0]


def test_a_post_of_long_ago_makes_no_second_person() -> None:
    analyses = [
        post("山东省省长张伟到场。", 0, "张伟", "山东省", "省长"),
        post("时任福州市委书记的张伟到场。", 1, "张伟", "福州市委", "书记"),
    ]
    assignment = resolve(analyses, ResolutionOptions()).assignment
    assert assignment["0.txt#1"][0] == assignment["1.txt#1"][0]


def test_one_person_with_two_posts_of_one_district_is_one() -> None:
    analyses = [
        post("海岳新区工委书记张伟到场。", 0, "张伟", "海岳新区工委", "书记"),
        post("海岳新区管委主任张伟介绍。", 1, "张伟", "海岳新区管委", "主任"),
    ]
    assignment = resolve(analyses, ResolutionOptions()).assignment
    assert assignment["0.txt#1"][0] == assignment["1.txt#1"][0]


def test_the_order_of_articles_changes_nothing() -> None:
    analyses = [
        post("恒岳集团董事长张伟到场。", 0, "张伟", "恒岳集团", "董事长"),
        post("远峰药业经理张伟介绍。", 1, "张伟", "远峰药业", "经理"),
        post("恒岳集团有限公司总裁张伟介绍。", 2, "张伟", "恒岳集团有限公司", "总裁"),
    ]
    forward = resolve(analyses, ResolutionOptions())
    backward = resolve(analyses[::-1], ResolutionOptions())
    assert forward.entities == backward.entities
    assert forward.assignment == backward.assignment


def test_traditional_and_simplified_spellings_are_one() -> None:
    _, (first, second) = resolved(orgs("遠峰藥業集團"), orgs("远峰药业集团"))
    assert set(first.values()) == set(second.values())


def test_a_district_is_linked_to_its_code_and_chain() -> None:
    resolution, _ = resolved(("到甘肃省陇南市武都区。", [("武都区", "place")]))
    (entity,) = resolution.entities
    assert entity.adcode == "621202"
    assert entity.within == ("陇南市", "甘肃省")


def test_a_district_name_of_several_cities_has_no_code_without_context() -> None:
    resolution, _ = resolved(("鼓楼区很热闹。", [("鼓楼区", "place")]))
    assert resolution.entities[0].adcode is None


def page(articles: int) -> Resolution:
    """Articles of one document, whose first two name a person with posts in other bodies."""
    analyses = []
    for number in range(articles):
        body = ("海佳公司", "纺织协会")[number % 2]
        article = make_article(f"{body}会长徐茂松说。", id=f"page.txt#{number}", doc="page.txt")
        mentions = (
            make_mention(article, body, "organization"),
            make_mention(article, "徐茂松", "person"),
        )
        post = Claim(1, "position", 0, make_evidence(article, body), "rule", 0.9, title="会长")
        analyses.append(Analysis(article, mentions, (post,) if number < 2 else ()))
    return resolve(analyses, ResolutionOptions())


def test_on_a_page_one_name_is_one_person_whatever_the_posts() -> None:
    assert [e.name for e in page(2).entities if e.type == "person"] == ["徐茂松"]


def test_in_a_whole_issue_posts_tell_people_of_one_name_apart() -> None:
    assert len([e for e in page(30).entities if e.type == "person"]) > 1


def test_a_level_that_nothing_completes_is_no_place() -> None:
    _, (ids,) = resolved(("副市长高峰出席。", [("市", "place"), ("高峰", "person")]))
    assert set(ids) == {"高峰"}


def test_a_level_takes_the_division_that_the_text_is_about() -> None:
    names = [("市", "place"), ("洛阳市涧西区医疗集团", "organization")]
    resolution, _ = resolved(("副市长高峰到洛阳市涧西区医疗集团。", names))
    assert "洛阳市" in {entity.name for entity in resolution.entities}


def test_a_banner_is_the_one_that_the_text_is_about() -> None:
    names = [("旗", "place"), ("乌审旗政务服务中心", "organization"), ("乌审旗", "place")]
    resolution, _ = resolved(("旗长到乌审旗政务服务中心，乌审旗开会。", names))
    assert [e.name for e in resolution.entities if e.type == "place"] == ["乌审旗"]
