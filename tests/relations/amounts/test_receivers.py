import pytest

from tests.relations.amounts.test_attributes import owners


def test_a_loan_is_that_of_whoever_gets_it() -> None:
    text = "{o:工行宝鸡分行}向{l:陈仓区}的{o:秦川机床公司}发放流动资金贷款5000万元。"
    assert owners(text) == ["秦川机床公司"]


def test_a_line_of_credit_stays_with_its_bank() -> None:
    assert owners("{o:北部湾银行}为{o:桂海公司}授信15亿元。") == ["北部湾银行"]


def test_the_credit_of_an_agreement_with_one_company_is_that_of_the_company() -> None:
    text = "{o:建设银行新站支行}还与{o:晶澜光学}签订银企合作协议，授信额度5亿元。"
    assert owners(text) == ["晶澜光学"]


def test_a_bank_that_signs_with_an_authority_keeps_its_credit() -> None:
    text = "{o:农业银行支行}与{o:示范区管委会}签订协议，未来三年将提供意向授信60亿元。"
    assert owners(text) == ["农业银行支行"]


def test_whom_a_court_orders_to_pay_owns_the_sum() -> None:
    text = "{o:双流区法院}审结纠纷案，判决{o:鑫瑞公司}支付货款286万元。"
    assert owners(text) == ["鑫瑞公司"]


def test_a_gift_is_that_of_whoever_gets_it() -> None:
    text = "{o:同乡会}会长{p:覃有福}还为{l:那坡县}{o:那布小学}捐赠50万港元。"
    assert owners(text) == ["那布小学"]


def test_it_in_a_judgment_is_the_defendant() -> None:
    text = "{o:龙华区法院}对被告{o:启明星公司}作出判决，责令其退还培训费318万元。"
    assert owners(text) == ["启明星公司"]


def test_a_loan_for_a_work_is_that_of_the_work() -> None:
    assert owners("{o:国开行分行}给{j:调水工程}批了19亿元中长期贷款。") == ["调水工程"]


def test_money_promised_behind_what_is_built_together_is_for_it() -> None:
    text = "{o:江南集团}同{o:中南大学}达成合作，共建{o:联合研究院}，集团首期投入5000万元。"
    assert owners(text) == ["联合研究院"]


def test_money_set_aside_for_what_is_built_together_is_for_it() -> None:
    text = "{o:荆门市}同{o:工程大学}共建{o:化工研究院}，市财政五年内安排科研经费1.5亿元。"
    assert owners(text) == ["化工研究院"]


def test_who_gets_a_line_of_credit_owns_it_where_the_clause_says_so() -> None:
    assert owners("{o:恒昇集团}获得{o:农业银行支行}授信5亿元。") == ["恒昇集团"]


def test_the_price_of_a_company_is_told_of_the_company() -> None:
    assert owners("{o:航禾公司}以1200万元收购{o:绿川种苗公司}，扩大生产。") == ["绿川种苗公司"]


def test_the_latter_of_two_gives() -> None:
    text = "{o:纺织协会}与{o:中国银行支行}签订协议，后者三年内将提供30亿元授信。"
    assert owners(text) == ["中国银行支行"]


def test_what_a_founder_brings_is_that_of_the_company() -> None:
    assert owners("{p:诸葛晓峰}凑了20万元，注册{o:小满电商}。") == ["小满电商"]
    text = "{p:叶晓棠}来到{l:鸽子山}，承包荒滩1200亩，注册成立{o:石畔酒庄}。"
    assert owners(text) == ["石畔酒庄"]


def test_new_capital_is_that_of_the_company_it_goes_into() -> None:
    assert owners("{o:海联基金}以1.2亿元增资{o:赛微公司}，扩大生产。") == ["赛微公司"]
    assert owners("{o:母基金}投出的第一单是{o:灵犀公司}，以5000万元参股。") == ["灵犀公司"]


@pytest.mark.parametrize(
    "text",
    [
        "{j:堤防加固工程}的施工单位{o:长河公司}减少混凝土厚度，被处以罚款21.8万元。",
        "{o:县市场监管局}对{o:长河公司}作出罚款5万元的处罚决定。",
        "{o:长河公司}从{o:农发行支行}获得贷款5.6亿元。",
        "{o:广州商会}向{o:长河公司}捐出100万元。",
    ],
)
def test_who_is_fined_or_gets_the_money_owns_it(text: str) -> None:
    assert owners(text) == ["长河公司"]


def test_what_a_firm_registers_has_a_capital_of_its_own() -> None:
    text = "{o:青海光能}在{l:塔什干}注册了全资子公司{o:光能中亚公司}，注册资本500万美元。"
    assert owners(text) == ["光能中亚公司"]


def test_who_is_fined_may_be_a_person() -> None:
    text = "{o:河汇银行}被罚款60万元，时任行长助理{p:雷鸣}被警告并处罚款5万元。"
    assert owners(text) == ["河汇银行", "雷鸣"]


@pytest.mark.parametrize(
    "text",
    [
        "今年，{o:工商银行支行}向{o:石畔酒庄}发放贷款800万元，用于建设{j:体验馆}。",
        "{o:国开行分行}牵头的银团已向{o:石畔酒庄}授信63亿元。",
        "{o:石畔酒庄}流转土地860亩，今年2月从{o:定陶农商银行}获得贷款150万元。",
        "{o:石畔酒庄}与{o:珠江农商银行}签订合作协议，获得授信30亿元。",
    ],
)
def test_who_borrows_is_told_by_the_clause_or_those_before(text: str) -> None:
    assert owners(text)[-1] == "石畔酒庄"


def test_the_loan_of_what_the_sentence_is_about_is_its_own() -> None:
    text = "{j:晨光苑项目}占地62亩，{o:建设银行分行}为其提供贷款3.6亿元。"
    assert owners(text) == ["晨光苑项目", "晨光苑项目"]


def test_who_tells_of_a_fine_does_not_pay_it() -> None:
    assert "王强" not in owners("{o:河汇银行}行长{p:王强}说，去年被罚款60万元。")


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("{o:双禧公司}改造车间。{o:荔城银行支行}又给公司放了一笔3000万元的贷款。", "双禧公司"),
        ("{o:散货码头公司}开工。{o:建设银行}向码头公司发放贷款28亿元。", "散货码头公司"),
        ("{o:人民医院}添置设备。{o:县财政局}补了1500万元。", "人民医院"),
        ("{o:鞋业公司}增产。{o:荔城区工信局}按政策补助了220万元。", "鞋业公司"),
        ("{o:市证监局}责令{o:恒朗私募公司}改正，给予警告，并处100万元罚款。", "恒朗私募公司"),
        ("{o:市证监局}决定对时任总经理{p:孔令轩}处以20万元罚款。", "孔令轩"),
        ("子女把他攒下的50万元捐给{o:柏坊镇中学}。", "柏坊镇中学"),
        ("{o:实验学校}开学，{o:区政府}为学校安排的设备购置费500万元已到账。", "实验学校"),
    ],
)
def test_money_is_whose_who_gets_or_pays_it(text: str, owner: str) -> None:
    assert owners(text) == [owner]


def test_who_helps_whom_a_clause_speaks_of_gives_to_that() -> None:
    text = "{o:城建股}股长{p:刘洋}表示，{l:嘉禾花园}还将加装电梯，每台由县财政补助12万元。"
    assert owners(text) == ["嘉禾花园"]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("在{o:甲银行}3000万元信贷资金的支持下，{o:乙公司}又上了两条生产线。", "乙公司"),
        ("{o:甲支队}自发捐款12.6万元，为结对帮扶的{o:乙小学}添置了图书角。", "乙小学"),
        ("工程师上门，一个方案就为{o:乙电梯公司}每年省下电费46万元。", "乙电梯公司"),
        ("{o:甲区人民法院}以非法采矿罪判处{p:邱国强}有期徒刑三年，并处罚金20万元。", "邱国强"),
        ("{l:崇教寺}完成落架大修。{o:甲省文物局}为此拨付专项经费1100万元。", "崇教寺"),
        ("{l:青浦区}累计向{l:盈江县}投入东西部协作资金2.6亿元。", "盈江县"),
        ("来自{l:德国}的{o:乙传动公司}在{l:高新区}设厂，首期到账外资1200万美元。", "乙传动公司"),
    ],
)
def test_who_is_helped_or_punished_owns_the_sum(text: str, owner: str) -> None:
    assert owners(text) == [owner]


def test_an_insurer_pays_into_the_account_of_the_cooperative() -> None:
    text = "{o:甲农机合作社}受灾。9月底，{o:乙农险公司}将216万元赔款打到了合作社的账户上。"
    assert owners(text) == ["甲农机合作社"]
