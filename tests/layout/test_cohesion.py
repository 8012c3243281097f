from kg.layout.cohesion import reads_on, share_a_run


def test_a_number_reads_on_into_its_unit() -> None:
    assert reads_on("总投资23亿元,占地176", "亩,主要生产胰岛素")
    assert reads_on("全长12", "公里,设站九座")


def test_a_number_does_not_read_on_into_a_name() -> None:
    for name in ("台州港去年", "公司去年", "千岛湖景区", "座谈会上"):
        assert not reads_on("展望2024", name)


def test_four_letters_in_a_row_tell_parts_of_one_article() -> None:
    assert share_a_run("青岛自贸片区聚焦重点产业", "以航运为核心,自贸片区正着力")
    assert not share_a_run("今年投资3.2亿元", "明年投入3.2亿元")
