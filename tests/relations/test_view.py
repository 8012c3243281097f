from kg.model.offsets import Span
from kg.relations.view import make_view, sentences_of, without
from tests.factory import make_article, make_mention

ARTICLE = make_article("海大校长张峻峰出席.好。")
MENTIONS = (
    make_mention(ARTICLE, "海大", "organization"),
    make_mention(ARTICLE, "张峻峰", "person"),
)


def test_names_become_one_symbol_each() -> None:
    assert make_view(ARTICLE, MENTIONS, "text").text.startswith("Ⓞ校长Ⓟ出席")


def test_ranges_map_back_to_the_text() -> None:
    view = make_view(ARTICLE, MENTIONS, "text")
    assert view.source(0, 4) == Span(0, 7)


def test_taking_out_a_title_keeps_the_names() -> None:
    view = without(make_view(ARTICLE, MENTIONS, "text"), [Span(0, 3)])
    assert view.text.startswith("Ⓟ出席")
    assert view.mention(0).text == "张峻峰"


def test_of_nested_names_the_longest_stays() -> None:
    inner = make_mention(ARTICLE, "峻峰", "person")
    assert make_view(ARTICLE, (*MENTIONS, inner), "text").text.count("Ⓟ") == 1


def test_sentences_around_a_range() -> None:
    assert sentences_of("一句。二句。三句。", 4, 5) == Span(3, 6)


def test_a_body_gives_its_post_the_character_that_they_share() -> None:
    article = make_article("市公安局长李建新出席。")
    mentions = (
        make_mention(article, "市公安局", "organization"),
        make_mention(article, "李建新", "person"),
    )
    view = make_view(article, mentions, "text")
    assert view.text.startswith("Ⓞ局长Ⓟ出席")
    assert view.source(0, 4) == Span(0, 8)


def test_a_river_shares_no_character_with_a_ministry() -> None:
    article = make_article("水利部长江委员会成立。")
    view = make_view(article, (make_mention(article, "水利部", "organization"),), "text")
    assert view.text.startswith("Ⓞ长江")


def test_an_event_at_the_beginning_of_a_clause_is_written_with_its_host() -> None:
    article = make_article("海大百年校庆举行。出席海大百年校庆。")
    mentions = (
        make_mention(article, "海大", "organization"),
        make_mention(article, "海大百年校庆", "event"),
        make_mention(article, "海大", "organization", nth=1),
        make_mention(article, "海大百年校庆", "event", nth=1),
    )
    view = make_view(article, mentions, "text")
    assert view.text == "ⓄⒺ举行。出席Ⓔ。"
    assert view.source(1, 2) == Span(2, 6)


def test_a_ceremony_is_for_the_longest_name_that_it_begins_with() -> None:
    article = make_article("出席冀海集团氢冶金项目开工仪式。")
    mentions = (
        make_mention(article, "冀海集团氢冶金项目开工仪式", "event"),
        make_mention(article, "冀海集团氢冶金项目", "project"),
        make_mention(article, "冀海集团", "organization"),
    )
    view = make_view(article, mentions, "text")
    assert view.celebrated(view.text.index("Ⓔ")) == 1


def test_of_nested_hosts_a_company_goes_before_its_unit() -> None:
    article = make_article("海岳公司工作站揭牌仪式举行。")
    mentions = (
        make_mention(article, "海岳公司", "organization"),
        make_mention(article, "海岳公司工作站", "organization"),
        make_mention(article, "海岳公司工作站揭牌仪式", "event"),
    )
    assert make_view(article, mentions, "text").mention(0).text == "海岳公司"
