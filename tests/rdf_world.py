"""A small build made by hand, with everything that the RDF model knows."""

from __future__ import annotations

from kg.model.entity import Cooccurrence, Merge
from kg.model.ids import entity_id
from kg.model.mention import Attribute
from kg.model.tables import ResolvedMention, Tables
from tests.factory import (
    make_article,
    make_entity,
    make_evidence,
    make_mention,
    make_relation,
    with_sentences,
)

TITLE = "山港托克公司揭牌"
SENTENCES = (
    "11月15日，山港托克国际贸易（山东）有限公司在青岛西海岸新区揭牌。",
    "西海岸新区工委书记、区委书记孙永红出席揭牌仪式并为山港托克公司揭牌。",
    "山港托克公司由山东省港口集团与托克集团合资设立。",
    "孙永红与山港托克公司负责人座谈。",
    "孙永红调研山港托克公司。",
    "山东省港口集团投资50亿元建设托克储运基地项目，计划在青岛西海岸新区落户。",
)
LATER = "12月1日，李四任西海岸新区工委书记。孙永红到托克储运基地项目调研。"

first = make_article("\n".join(SENTENCES), title=TITLE, published="2023-11-15")
second = make_article(LATER, id="later.txt#1", doc="later.txt", published="2023-12-01")

sun = make_entity("person", "孙永红", mentions=4, first_seen="2023-11-15", last_seen="2023-12-01")
li = make_entity("person", "李四", mentions=1, first_seen="2023-12-01", last_seen="2023-12-01")
trader = make_entity(
    "organization",
    "山港托克国际贸易（山东）有限公司",
    subtype="company",
    aliases=("山港托克公司",),
    mentions=5,
    first_seen="2023-11-15",
    last_seen="2023-11-15",
    merges=(Merge("山港托克公司", "山港托克国际贸易（山东）有限公司", "short form", 0.97),),
)
port = make_entity(
    "organization",
    "山东省港口集团",
    subtype="company",
    mentions=2,
    first_seen="2023-11-15",
    last_seen="2023-11-15",
)
trafigura = make_entity("organization", "托克集团", mentions=1, first_seen="2023-11-15")
committee = make_entity(
    "organization",
    "西海岸新区工委",
    subtype="party",
    mentions=2,
    first_seen="2023-11-15",
    last_seen="2023-12-01",
)
district = make_entity(
    "organization",
    "西海岸新区区委",
    subtype="party",
    aliases=("区委",),
    mentions=0,
    first_seen="2023-11-15",
)
zone = make_entity(
    "place",
    "青岛西海岸新区",
    subtype="zone",
    aliases=("西海岸新区",),
    mentions=1,
    adcode="370211",
    within=("青岛市", "山东省"),
    provenance="correction",
    first_seen="2023-11-15",
)
city = make_entity("place", "青岛市", subtype="division", mentions=0)
opening = make_entity(
    "event",
    "山港托克公司揭牌仪式",
    subtype="ceremony",
    mentions=0,
    first_seen="2023-11-15",
    attributes=(
        Attribute(
            "date",
            "2023-11-15",
            "",
            "",
            "11月15日",
            first.doc,
            first.id,
            make_evidence(first, SENTENCES[0]),
        ),
    ),
)
base = make_entity(
    "project",
    "托克储运基地项目",
    subtype="construction",
    mentions=2,
    first_seen="2023-11-15",
    last_seen="2023-12-01",
    attributes=(
        Attribute(
            "investment",
            5_000_000_000,
            "CNY",
            "约",
            "50亿元",
            first.doc,
            first.id,
            make_evidence(first, SENTENCES[5]),
        ),
        Attribute(
            "area", 400, "mu", "", "400亩", first.doc, first.id, make_evidence(first, SENTENCES[5])
        ),
    ),
)
ENTITIES = (sun, li, trader, port, trafigura, committee, district, zone, city, opening, base)


def _mention(article, text, entity, nth=0, **fields):  # type: ignore[no-untyped-def]
    return ResolvedMention(entity.id, make_mention(article, text, entity.type, nth, **fields))


def make_world() -> Tables:
    """Two articles on a joint venture, a base, and a change of secretaries."""
    quotes = [make_evidence(first, sentence) for sentence in SENTENCES]
    change = make_evidence(second, LATER.split("。")[0] + "。")
    visit = make_evidence(second, LATER.split("。")[1] + "。")
    a, b = sorted((sun.id, trader.id))
    c, d = sorted((trader.id, port.id))
    return with_sentences(
        Tables(
            articles=(second, first),
            entities=tuple(sorted(ENTITIES, key=lambda entity: entity.id)),
            mentions=(
                _mention(first, "孙永红", sun),
                _mention(first, "孙永红", sun, 1),
                _mention(first, "孙永红", sun, 2),
                _mention(second, "孙永红", sun),
                _mention(second, "李四", li),
                _mention(first, "山港托克国际贸易（山东）有限公司", trader),
                _mention(first, "山港托克公司", trader, field="title"),
                _mention(first, "山东省港口集团", port),
                _mention(first, "托克集团", trafigura),
                _mention(first, "西海岸新区", zone),
                _mention(second, "西海岸新区工委", committee),
                _mention(second, "托克储运基地项目", base),
            ),
            relations=(
                make_relation(sun, "position", committee, quotes[1], title="书记"),
                make_relation(sun, "position", district, quotes[1], title="书记"),
                make_relation(li, "position", committee, change, title="书记", date="2023-12-01"),
                make_relation(sun, "attended", opening, quotes[1], confidence=0.8),
                make_relation(sun, "visited", trader, quotes[4]),
                make_relation(sun, "visited", trader, quotes[3], confidence=0.7),
                make_relation(sun, "visited", base, visit, date="2023-12"),
                make_relation(port, "invests_in", trader, quotes[2]),
                make_relation(trafigura, "invests_in", trader, quotes[2]),
                make_relation(port, "invests_in", base, quotes[5]),
                make_relation(trafigura, "cooperates", port, quotes[2]),
                make_relation(base, "located_in", zone, quotes[5], status="planned"),
                make_relation(opening, "located_in", zone, quotes[0]),
                make_relation(trader, "located_in", zone, quotes[0]),
                make_relation(zone, "part_of", city, quotes[0]),
                make_relation(li, "authored", None, change),
            ),
            cooccurrences=(
                Cooccurrence(
                    a, b, 3, 1, 0.4321, tuple(quotes[i] for i in (1, 3, 4)), 7.25, True, True
                ),
                Cooccurrence(c, d, 1, 1, 0.1, (quotes[2],)),
            ),
            manifest={"version": "1.0.0", "inputs": [{"path": "page.txt", "sha256": "ab" * 32}]},
        )
    )


def iri(entity_type: str, name: str) -> str:
    """The IRI of an entity of the world."""
    return f"https://kg.example/id/{entity_id(entity_type, name)}"
