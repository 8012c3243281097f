"""Documents to articles."""

from __future__ import annotations

from kg.config import LayoutOptions
from kg.layout import repair
from kg.model.document import Article, Document

PAGE = """　　□记者 张静
　　通讯员 张杰 包永静 报道
　　春节前，新区将开通劳务专列，

“点对点”组织西部对口协作地务工人
员来新区工作，全区企业备足了岗位。
　　据悉，全区已有百家企业报名参
加。
"""


def articles(text: str) -> tuple[Article, ...]:
    return repair(Document("page.txt", text), LayoutOptions())


def test_a_byline_opens_an_article_and_gives_its_authors() -> None:
    (article,) = articles(PAGE)
    assert article.authors == ("张静", "张杰", "包永静")
    assert article.byline and article.byline.text == "□记者 张静 通讯员 张杰 包永静 报道"


def test_a_blank_line_inside_a_sentence_is_closed() -> None:
    (article,) = articles(PAGE)
    assert article.text.split("\n") == [
        "春节前，新区将开通劳务专列，“点对点”组织西部对口协作地务工人员来新区工作，"
        "全区企业备足了岗位。",
        "据悉，全区已有百家企业报名参加。",
    ]


def test_every_character_of_the_body_stands_at_its_source() -> None:
    (article,) = articles(PAGE)
    for run in article.body.offsets.runs:
        assert (
            article.text[run.start : run.start + run.length]
            == PAGE[run.source : run.source + run.length]
        )


JUMP = """青岛啤酒新基地
布局广东

　　□本报记者 陶予安 报道
　　本报6月24日讯 今天上午，青岛啤酒
新基地落户广东，这是2011年的头等大
事。项目总投资数亿元，（下转第二版）
"""


def test_the_headline_before_the_byline_is_the_title() -> None:
    (article,) = articles(JUMP)
    assert article.title and article.title.text == "青岛啤酒新基地 布局广东"


def test_dateline_and_jump_marker_become_metadata() -> None:
    (article,) = articles(JUMP)
    assert article.text.startswith("今天上午，") and article.text.endswith("数亿元，")
    assert (article.published, article.jump_to) == ("2011-06-24", "二")


CAPTION = """　　□记者 刘腾 报道
　　今天上午，新区召开专题会议，研
究部署下一步的重点工作，全面总结当

　　图为渔民在海上养殖区作业（王宇 摄）。

前开展情况，动员全区上下锚定目标。
　　会议强调，要坚持系统观念，抓好各
项工作的落实。
"""


def test_a_caption_inside_a_sentence_becomes_an_article_of_its_own() -> None:
    article, photo = articles(CAPTION)
    assert "全面总结当前开展情况" in article.text
    assert (photo.kind, photo.text) == ("caption", "图为渔民在海上养殖区作业（王宇 摄）。")


NESTED = """　　□记者 刘腾 报道
　　今天上午，新区召开专题会议，研
究部署下一步的重点工作，全面总结当

　　□记者 张静
　　昨天，渔港迎来首
航，百舸争流，船老大
们满载希望出海捕鱼。

前开展情况，动员全区上下锚定目标。
　　会议强调，要坚持系统观念，抓好各
项工作的落实。
"""


def test_an_article_inside_the_sentence_of_another_is_taken_out() -> None:
    first, second = articles(NESTED)
    assert "全面总结当前开展情况" in first.text and first.text.endswith("各项工作的落实。")
    assert second.text == "昨天，渔港迎来首航，百舸争流，船老大们满载希望出海捕鱼。"


def test_traditional_pages_keep_their_characters() -> None:
    (article,) = articles("【本報記者歐陽健豪報道】\n羅淑儀昨日到啟德發展區視察工程進度。\n")
    assert article.authors == ("歐陽健豪",)
    assert article.text == "羅淑儀昨日到啟德發展區視察工程進度。"


def test_reporters_behind_the_paper_s_name_are_the_authors() -> None:
    (article,) = articles(
        "甲城新闻网讯 记者王小明、实习生李丽报道：迪拜时间2月25日，乙公司签下三年供货协议。\n"
        "当天，甲城的工厂里一片忙碌。\n"
    )
    assert article.authors == ("王小明", "李丽")
    assert article.text.startswith("迪拜时间2月25日")


def test_a_line_that_a_dash_makes_a_deck_leaves_the_title_to_the_line_above() -> None:
    (*_, article) = articles(
        "夜色里的一台戏\n——甲城影视周见闻\n本报记者 王小明\n"
        "昨晚，甲城影视周在古街开幕，三千名游客看了影视周的第一台戏。\n"
        "影视周持续五天，甲城还有十二台戏上演。\n"
    )
    assert article.title and article.title.text == "夜色里的一台戏"


MASTHEAD = """2024年9月28日 星期六 第1版 要闻
区领导检查节前安全生产工作
　　莲湖新闻讯（记者 马骏 通讯
员 苑晓光）昨日上午，区委书记带队
检查国庆节前安全生产工作。
"""


def test_the_head_of_the_page_is_no_headline_and_dates_its_articles() -> None:
    (article,) = articles(MASTHEAD)
    assert article.title and article.title.text == "区领导检查节前安全生产工作"
    assert article.published == "2024-09-28"


def test_reporters_in_brackets_behind_any_medium_are_authors() -> None:
    (article,) = articles(MASTHEAD)
    assert article.authors == ("马骏", "苑晓光")
    assert article.text.startswith("昨日上午")


def test_brackets_in_the_name_of_a_medium_are_not_its_reporters() -> None:
    text = "开行突破9000列\n经开区（头屯河区）融媒体中心讯（记者 李婷）11月5日，一列班列出发。\n"
    (article,) = articles(text)
    assert article.authors == ("李婷",)


def test_a_short_headline_right_above_the_opener_stays_a_headline() -> None:
    (article,) = articles("第三跑道启用\n本报讯（记者 陈大文）昨日，第三跑道启用。\n")
    assert article.title and article.title.text == "第三跑道启用"
    assert article.authors == ("陈大文",)


def test_reporters_behind_each_brief_are_its_authors_and_no_text() -> None:
    first, second = articles(
        "●甲湖迎来首批候鸟 10月26日，甲湖监测到今秋首批候鸟，比去年早到了九天。（李军）\n"
        "●乙站昨日启运 昨天上午，乙站从丙港启运，用于丁海上风电项目。（记者 王武 通讯员 单海）\n"
    )
    assert first.authors == ("李军",)
    assert second.authors == ("王武", "单海")
    assert "李军" not in first.text


BRIEFS = """滨海速览
甲街道：小区加装电梯启用
昨天，甲街道幸福里小区首部加装电梯投入使用，居民自筹一部分，年内还将再装六部。（王翠）
乙城：第六社区中心开工
第六社区中心位于丙路与丁路交口，总建筑面积两万平方米，内设图书馆和长者食堂。（唐璐）
"""


def test_a_headline_behind_the_names_that_close_a_brief_opens_the_next() -> None:
    first, second = articles(BRIEFS)
    assert (first.authors, second.authors) == (("王翠",), ("唐璐",))
    assert second.title and second.title.text == "乙城：第六社区中心开工"


LABELLED = """宜城：石膏“变身”新材料
甲城日报讯（记者向梅）10月12日，综合利用项目在宜城化工园投产，总投资三亿六千万元。
秭城：脐橙研究院授牌
县人民政府与农业大学共建的产业研究院在郭家坝镇授牌，县农业农村局负责日常的管理。
"""


def test_headlines_that_name_their_subject_first_head_articles() -> None:
    first, second = articles(LABELLED)
    assert second.title and second.title.text == "秭城：脐橙研究院授牌"
    assert "授牌" not in first.text


COLUMN = """昨日全市新能源项目集中开工，总投资达到三十六亿元，十二家企业同日签约。
项目全部投产后每年可新增产值五十亿元，还能带动上千人在家门口就业增收。
短讯
甲县昨日启动全民阅读季，三十家单位获称号，小学生领到了新书，老人听了说书。
乙镇的石榴拍出三万元，买主是一家餐馆的老板，种石榴的人把钱捐给了村里小学。
"""


def test_the_name_of_a_column_heads_it() -> None:
    first, second = articles(COLUMN)
    assert second.title and second.title.text == "短讯"
    assert "阅读季" not in first.text


NEWS = """全市新能源项目集中开工
项目总投资达到三十六亿元，十二家企业同日签约，全部投产后每年可新增产值五十亿元。
市长说，这些项目还能带动上千人就业，全市今年还有二十个这样的项目要陆续开工建设。
交警走进社区开展安全守护行动
3月27日，市交警大队走进春光社区，向居民讲解怎样戴好头盔，还送出了两百顶新头盔。
"""


def test_a_headline_above_news_opens_an_article() -> None:
    first, second = articles(NEWS)
    assert second.title and second.title.text == "交警走进社区开展安全守护行动"
    assert "头盔" not in first.text


GLUED = """　　会议强调，各部门要围绕全年任务，
聚焦主导产业，奋力冲刺下半年目标。
　　区直各部门、各街道主要负责人参加
会议并就下半年的工作作了表态发言。
总投资36亿元 智能制造产业园昨日开工
　　□记者 孙倩 通讯员 夏雨 报道
　　昨日下午，常福工业园内机器轰鸣，
由甲装备集团投资的产业园正式开工。
"""


def test_what_stands_between_a_full_sentence_and_a_byline_is_a_headline() -> None:
    first, second = articles(GLUED)
    assert second.title and second.title.text == "总投资36亿元 智能制造产业园昨日开工"
    assert second.authors == ("孙倩", "夏雨")
    assert first.text.endswith("作了表态发言。")


def test_a_place_and_a_day_before_the_reporters_make_a_dateline() -> None:
    (article,) = articles(
        "院士逝世\n兰州4月10日讯（甲省日报记者 李军 通讯员 王武）某院士在兰州逝世。\n"
    )
    assert article.authors == ("李军", "王武")
    assert article.text == "某院士在兰州逝世。"


def test_the_name_of_a_weekly_beside_its_paper_is_the_head_of_the_page() -> None:
    (article,) = articles(
        "甲州晚报 文旅周刊 2023年4月22日\n一座土司城的新邻居\n　　□记者 李军 报道\n"
        "　　四月的河水还有些凉，来的人却比去年多，民宿的老板说，房间已订到五月底。\n"
    )
    assert article.title and article.title.text == "一座土司城的新邻居"
    assert article.published == "2023-04-22"


REGIONS = """康巴什区
11月6日，康巴什区科技创新大会在国际会展中心召开，区长主持会议并且作了讲话。　　（乌日娜）

准格尔旗
11月4日，准格尔旗人民法院走进城坡村，公开审理一起草场承包合同纠纷案。　　（刘瑞 斯琴高娃）

东胜区
11月5日，东胜支行与第一中学签订共建“智慧校园”合作协议，将投入350万元。
"""


def test_credits_behind_a_wide_blank_close_their_briefs() -> None:
    found = articles(REGIONS)
    assert [item.title and item.title.text for item in found] == ["康巴什区", "准格尔旗", "东胜区"]
    assert [item.authors for item in found] == [("乌日娜",), ("刘瑞", "斯琴高娃"), ()]


def test_reporters_in_brackets_may_open_the_text() -> None:
    (article,) = articles("黄羊出山\n\n　　（通讯员 向莉 本报记者 郑奇岩）2月末，黄羊又上车了。\n")
    assert article.authors == ("向莉", "郑奇岩")
    assert article.text == "2月末，黄羊又上车了。"


def test_a_further_note_is_an_article_with_its_reporter() -> None:
    first, second = articles(
        "　　本报讯（记者 那英）1月9日，展示活动在花园小学举行，吸引了很多家长前来观看。\n"
        "　　又讯（孟繁宇）同日，中小学生冬令营在度假区开营，来自各校的学生参加了活动。\n"
    )
    assert second.authors == ("孟繁宇",)
    assert "冬令营" not in first.text


def test_the_word_for_reporting_closes_the_opening_without_a_colon() -> None:
    (article,) = articles("文化节开幕\n　　本报讯 记者 杨丽琼 报道 2月21日，文化节在广场开幕。\n")
    assert article.authors == ("杨丽琼",)
    assert article.text == "2月21日，文化节在广场开幕。"


APPOINTED = """北坡小学新教学楼封顶

　　本报讯（记者 景小娟）10月12日，综合教学楼主体封顶。学校的大班额问题有望彻底解决。

清江县人民代表大会常务委员会任免名单

（2024年10月15日清江县第十九届人民代表大会常务委员会第二十四次会议通过）

　　任命：
　　雒景明为清江县人民政府副县长。

一 句 话 新 闻

　　◆11月11日，总工会到先锋街道慰问环卫工人。
"""


def test_a_list_of_appointments_stands_apart_under_its_own_name() -> None:
    _, listed, _ = articles(APPOINTED)
    assert listed.title and listed.title.text == "清江县人民代表大会常务委员会任免名单"
    assert "雒景明" in listed.text


def test_a_column_of_single_sentences_stands_apart() -> None:
    *_, column = articles(APPOINTED)
    assert column.title and column.title.text == "一句话新闻"
    assert "环卫工人" in column.text


PARTED = """平川县童车协会抱团参展
本报讯（通讯员 耿立）4月15日，童车协会组织企业参展，头两天意向成交额达870万美元。
协会的底气也来自金融部门，银行给予会员企业总额2亿元的授信。

金河队换帅
俱乐部昨日宣布，孙立德出任球队主教练，合同期两年。

从“一朵花”到“一根纱”
“棉纱刚下线就被订走了。”在嘉和纺织的厂房里，工人们正忙着打包。
眼下，这里的棉纱卖到了三个国家。

桥头镇办起夜校
□本报记者 关雨
每晚七点，桥头镇文化站灯火通明。
"""


def test_empty_lines_before_headlines_only_part_the_articles() -> None:
    assert [article.title and article.title.text for article in articles(PARTED)] == [
        "平川县童车协会抱团参展",
        "金河队换帅",
        "从“一朵花”到“一根纱”",
        "桥头镇办起夜校",
    ]


def test_the_empty_line_may_stand_below_the_headline_too() -> None:
    spaced = PARTED.replace("换帅\n", "换帅\n\n").replace("一根纱”\n", "一根纱”\n\n")
    assert len(articles(spaced)) == 4


def test_a_page_with_empty_lines_between_paragraphs_has_sub_headings() -> None:
    spaced = PARTED.replace("\n“棉纱", "\n\n“棉纱").replace("\n眼下", "\n\n眼下")
    assert len([one for one in articles(spaced) if one.kind == "article"]) < 4


def test_reporters_in_brackets_before_the_first_word_open_an_article() -> None:
    _, second = articles(
        "山口镇新桥通车\n　　本报讯（记者 那英）1月9日，山口镇新桥通车。\n"
        "桃园里分红忙\n　　（通讯员 罗宁）“刘翠英，12640元！”6月16日，村里分红。\n"
    )
    assert second.authors == ("罗宁",)


def test_what_reporters_learned_opens_an_article_below_a_short_headline() -> None:
    _, second = articles(
        "山口镇新桥通车\n　　本报讯（记者 那英）1月9日，山口镇新桥通车。\n\n"
        "金河队换帅\n　　记者昨日从金河足球俱乐部获悉，孙立德出任主教练。\n"
    )
    assert second.title and second.title.text == "金河队换帅"


BESIDE = """　　□本报记者 郭一凡
　　清晨的牧场里，挤奶机已经转了起来。徐大山说，今年牛多了，奶也稠了。

一捧鲜奶的“出圈”之路
"""


def test_a_headline_in_other_words_goes_to_the_only_article_without_one() -> None:
    (article,) = articles(BESIDE)
    assert article.title and article.title.text == "一捧鲜奶的“出圈”之路"


def test_the_headline_above_its_list_of_who_spoke_is_the_title() -> None:
    _, article = articles(
        "沈望山会见客商\n景明参加\n　　本报讯（记者 关雨）2月19日，市委书记沈望山会见客商一行。"
        "景明参加。\n"
    )
    assert article.title and article.title.text.startswith("沈望山会见客商")


def test_a_line_between_two_empty_ones_that_breaks_before_a_unit_goes_on() -> None:
    (article,) = articles(
        "　　□记者 靳松 报道\n　　北方基地位于空港生物医药产业园，\n"
        "由甲集团与乙集团共同出资建设的丙\n制药公司投资建设，今年三月动工建\n设，眼下正在安装设备，由甲集团与乙\n\n"
        "集团派员管理，总投资23亿元，占地176\n\n亩，主要生产胰岛素注射液和预灌封\n"
        "制剂，达产后预计年产值可达40亿元。\n"
    )
    assert "占地176亩" in article.text


ANEW = """　　本报讯（记者 何春）11月28日，心
血管专科联盟在市人民医院成立。医院
始建于1951年，编制床位800张。新住院
楼主体已经封顶，预计明年投用。

{heads}

　　“道尺怎么量？轨距为什么是一米？”11月30日，
小学生走进铁路陈列馆，听退休养路工讲铁轨的故
事。活动由铁路公司主办。
"""


def test_text_in_another_width_below_a_headline_is_a_new_article() -> None:
    _, second = articles(ANEW.format(heads="米轨旁边上一堂研学课"))
    assert second.title and second.title.text == "米轨旁边上一堂研学课"


def test_of_two_headlines_between_texts_each_article_has_one() -> None:
    same = ANEW.replace("11月30日，\n小学生", "11月\n30日，小学生")
    first, second = articles(same.format(heads="心血管专科联盟成立\n\n米轨旁边上一堂研学课"))
    assert first.title and first.title.text == "心血管专科联盟成立"
    assert second.title and second.title.text == "米轨旁边上一堂研学课"


def test_text_in_another_width_that_goes_on_about_the_same_has_a_sub_heading() -> None:
    text = ANEW.replace("铁路陈列馆", "心血管专科联盟").format(heads="米轨旁边上一堂研学课")
    assert len([one for one in articles(text) if one.kind == "article"]) == 1
