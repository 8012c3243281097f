from tests.relations.said import said


def test_the_only_holder_of_the_sentence_before_has_the_post() -> None:
    text = "{o:附属医院新院区}在路对面。她又到隔壁的{o:深溪镇卫生院}。院长{p:娄必胜}说。"
    assert said(text, "position") == [("娄必胜", "position", "深溪镇卫生院", "院长")]


def test_a_body_of_somebodys_career_is_not_the_one_just_named() -> None:
    text = "{o:神农集团}揭牌。{p:詹立群}2018年起任{o:旅游开发公司}董事长。总经理{p:向文绮}出席。"
    assert ("向文绮", "position", "旅游开发公司", "总经理") not in said(text, "position")


def test_who_is_met_in_a_body_has_a_post_there() -> None:
    text = "在{o:大数据重点实验室}，主任{p:秦远山}演示了模型。"
    assert said(text, "position") == [("秦远山", "position", "大数据重点实验室", "主任")]


def test_an_expert_met_in_a_body_may_be_from_elsewhere() -> None:
    assert said("在{o:大数据重点实验室}，专家{p:秦远山}演示了模型。", "position") == []


def test_a_prosecutor_belongs_to_the_procuratorate() -> None:
    text = "{o:站前区人民检察院}设立观察点，检察官{p:富察明月}每月来一次。"
    assert said(text, "position") == [("富察明月", "position", "站前区人民检察院", "检察官")]


def test_a_presiding_judge_belongs_to_the_tribunal_just_named() -> None:
    text = "{o:薛家湾人民法庭}走进{l:城坡村}。庭长{p:赵锦秀}当庭释法。"
    assert ("赵锦秀", "position", "薛家湾人民法庭", "庭长") in said(text, "position")


def test_the_head_is_one_of_the_school_not_of_its_predecessor() -> None:
    text = "{o:嘉陵实验学校}创办于1956年，前身是{o:缫丝厂子弟校}，校长{p:覃雪梅}说。"
    assert said(text, "position") == [("覃雪梅", "position", "嘉陵实验学校", "校长")]


def test_whom_a_quotation_names_has_no_part_in_the_speakers_post() -> None:
    text = "{o:宏骏机械公司}投产。“这批货下午就发{o:渝峰汽车公司}。”总经理{p:补一鸣}说。"
    assert ("补一鸣", "position", "渝峰汽车公司", "总经理") not in said(text, "position")


def test_whom_a_partner_proposes_is_not_the_partners_officer() -> None:
    text = "{o:粮油集团}成立董事会，{o:禾源食品}推荐的{p:欧阳霁}受聘担任总经理。"
    assert said(text, "position") == [("欧阳霁", "position", "粮油集团", "总经理")]


def test_who_speaks_is_of_the_body_told_before_the_quotation() -> None:
    text = "{p:向时雨}走进{o:屈乡脐橙合作社}。“八成直接发往{o:盒马公司}。”理事长{p:梅大军}说。"
    assert said(text, "position") == [("梅大军", "position", "屈乡脐橙合作社", "理事长")]


def test_the_manager_is_one_of_the_venture_not_of_who_holds_its_shares() -> None:
    text = (
        "{o:泰源纺织公司}是{o:石狮纺织集团}与{o:国投公司}出资设立的合资企业，"
        "{o:石狮纺织集团}占股80%。总经理{p:施能杰}说。"
    )
    assert said(text, "position") == [("施能杰", "position", "泰源纺织公司", "总经理")]


def test_a_quotation_within_the_speech_does_not_end_it() -> None:
    text = "走进{o:屈乡脐橙合作社}。“{o:盒马合作社}和“{o:宜昌橙社}”都来了。”理事长{p:梅大军}说。"
    assert said(text, "position") == [("梅大军", "position", "屈乡脐橙合作社", "理事长")]


def test_some_of_many_firms_in_a_list_are_not_whose_post_it_is() -> None:
    found = said(
        "去年{o:赛微生物}增收，产品供应{o:润泽集团}、{o:石药金谷公司}等60多家药企，总经理{p:童博远}说。",
        "position",
    )
    assert not [one for one in found if one[2] == "石药金谷公司"]


def test_who_is_liable_for_a_school_belongs_to_it() -> None:
    assert said(
        "{o:优思培训学校}被{o:区教育局}罚款8万元，法定代表人{p:高翔}被约谈。", "position"
    ) == [("高翔", "position", "优思培训学校", "法定代表人")]


def test_the_head_of_a_park_belongs_to_it() -> None:
    assert said("{l:云绣花卉产业园}里灯火通明，园长{p:普荣昌}带着工人采收。", "position") == [
        ("普荣昌", "position", "云绣花卉产业园", "园长")
    ]


def test_the_head_of_a_hospital_is_not_that_of_its_department() -> None:
    found = said(
        "“送来时血压低。”{o:第三人民医院}{o:第三人民医院心内科}主任{p:钟立伟}说。院长{p:单晓东}赶来。",
        "position",
    )
    assert ("单晓东", "position", "第三人民医院", "院长") in found


def test_whose_responsible_person_is_fined_is_not_the_office_that_fines() -> None:
    found = said(
        "{o:乐万家商贸有限公司}由{o:市场监督管理局}处以罚款3万元，其法定代表人{p:邵东}受到警告。",
        "position",
    )
    assert found == [("邵东", "position", "乐万家商贸有限公司", "法定代表人")]
