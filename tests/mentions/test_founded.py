from __future__ import annotations

import pytest

from kg.mentions.founded import find_founded
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name", "type_"),
    [
        ("两家/m 共建/v 轻量化/v 联合/v 研发/vn 中心/n ，/w", "轻量化联合研发中心", "organization"),
        ("牵头/v 组建/v 了/u 膜/n 分离/vn 联合实验室/n 。/w", "膜分离联合实验室", "organization"),
        ("设立/v 教师/n 发展/vn 工作站/n ，/w", "教师发展工作站", "organization"),
        ("在/p 湾区/n 投建/v 压缩机/n 壳体/n 车间/n ，/w", "压缩机壳体车间", "project"),
        ("合办/v 的/u 功能/n 纤维/n 中试/n 车间/n ，/w", "功能纤维中试车间", "project"),
        ("建起/v 120亩/m 南繁/nz 育种/vn 示范园/n 。/w", "南繁育种示范园", "project"),
        ("建起/v 全市/n 首/m 个/q 白茶/n 智能/n 仓储中心/n ，/w", "白茶智能仓储中心", "project"),
        ("设立/v 3亿元/m 的/u 低空/n 产业/n 基金/n ，/w", "低空产业基金", "project"),
    ],
)
def test_what_is_founded_is_named_by_what_it_is_for(words: str, name: str, type_: str) -> None:
    sentence = tagged(words)
    (candidate,) = find_founded(sentence)
    assert (sentence.text[candidate.start : candidate.end], candidate.type) == (name, type_)


@pytest.mark.parametrize(
    "words",
    [
        "新建/v 一/m 条/q 智能化/vn 生产线/n 。/w",
        "新建/v 标准化/vn 车间/n ，/w",
        "建有/v 4/m 条/q 自动化/vn 产线/n ，/w",
        "建成/v 中试/n 车间/n 。/w",
        "成立/v 专科/n 联盟/n ，/w",
        "设立/v 研发/vn 中心/n 的/u 条件/n",
        "建成/v 后/f 服务/v 胶农/n 的/u 加工/vn 车间/n 里/f",
    ],
)
def test_a_kind_of_workshop_or_body_is_no_name(words: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_founded(sentence)) == set()
