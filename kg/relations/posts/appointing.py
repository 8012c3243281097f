"""How posts behind a name are written: appositions, elections, appointments and dismissals.

Patterns over the encoded text; ``appointments`` reads what they match.
"""

from __future__ import annotations

import re

from kg.relations.patterns import PLAIN
from kg.relations.posts.careers import (
    BODIES,
    CARRIED,
    CARRIED_FROM,
    CARRIED_ON,
    END,
    FROM,
    LEAD,
    NEW,
    TAKES,
)
from kg.relations.posts.stacks import (
    DEPARTMENT,
    ITEM,
    NO_MODIFIER,
    OWNED_ITEM,
    SEPARATOR,
    STACK,
    TITLE,
)
from kg.text.marks import ITEM_MARKS

_OWNED_STACK = rf"(?P<stack>{OWNED_ITEM}(?:{SEPARATOR}{ITEM})*)"
# 从甲大学引进的教授, 英国人, 今年45岁的, 丙方面的: who takes a post, in front of the name
_NATIVE = "(?:Ⓛ[籍裔]?(?:人|女子|男子|华侨)?)?"
_WHO = (
    rf"(?:从|来自|原|[时曾]任|在)?(?:[ⓄⓁ]?{PLAIN}{{0,10}}?的)?{_NATIVE}"
    rf"(?:[^，。；：\nⓅ]{{0,24}}?(?:{TITLE}|年轻人|小伙子?|姑娘|青年|老党员))?"
)
_RANKED = "(?:同志|先生|女士|院士|教授|博士)?"
# 预报员, 策划师: classes of nouns of persons; 党员, 携手, 国家 tell of no post
_NOUN_OF_PERSON = (
    f"(?!员长)(?:(?![{NO_MODIFIER}新老前原])[一-鿿]){{1,4}}(?:(?<![人党团学队球社官议委])员|(?<![大出恩拜])师|(?<![增成生延家首兄特擅])长|"
    "(?<![员职开施民竣复加手完义社])工|(?<![国大人厂商买店全一多独东专])家|匠)"
)
# 甲，乙董事长; 甲是乙的医生; 她现在的身份是乙品牌总监
_APPOSITION = re.compile(
    rf"(?P<person>Ⓟ|(?<![^，。；\n])[他她](?=(?:现在|如今|目前)?的(?:身份|职务|头衔|职业)))(?:(?:（[左右前后中][一-鿿]{{0,3}}）)?[，（：]|{LEAD}(?:有[两三几多][个重]|[有多]?了?另?外?一?[个重])新?身份[：是—]+|(?:现在|如今|目前)?(?:的(?:另一个|新|真实|公开)?(?:身份|职务|头衔|职业))?(?:{LEAD}|就|正)*(?:[是系]|(?<=[现曾原])为)|，[男女]，[^。；Ⓟ\n]{{0,80}}?现?任|，(?:[男女]|Ⓛ[籍]?人?|[一-鿿]{{1,4}}族|\d{{2}}岁|今年\d{{2}}岁)，|，(?:则|现|也|正)[是系]){_OWNED_STACK}(?=[，。；）！？\s]|$)"
)
_SEX = "(?:（[男女][^（）Ⓟ]{0,8}）)?"
# 甲、乙（女）、丙公司的丁等9人
_MORE = (
    rf"(?P<more>(?:Ⓟ{_SEX}[、和]"
    rf"(?:[^，。；、ⓅⓄⓁ]{{0,8}}[ⓄⓁ](?:的|[^，。；、Ⓟ]{{0,16}}?{TITLE}))?)*)"
)
_IN_ALL = r"(?:等(?:\d+|[一二三四五六七八九十]+)[人位名])?"
ELECTED = re.compile(
    rf"{_MORE}(?P<person>Ⓟ|他|她){_RANKED}(?:（[^（）Ⓟ]{{0,20}}）)?{_IN_ALL}(?:(?:领衔|牵头|挂帅)并)?(?:均|都|双双)?{LEAD}{FROM}{TAKES}{NEW}{BODIES}(?P<stack>(?:[ⓄⓁⒿ]{NEW})?{STACK}){END}"
)
# 现任乙副站长的甲
_BEING = re.compile(
    rf"(?:现任|时任|曾任|原任|新任|新近出任|刚刚?出任|身为|身兼|被(?:推举|推选|选举?|聘任?|任命)为)"
    rf"{_OWNED_STACK}的(?P<person>Ⓟ|[他她](?![的们]))"
)
# 董事长甲上任。前任乙: whose post he took
_FORMER = re.compile(
    rf"(?:当选为?|[担出接]任|成为){NEW}(?P<stack>{ITEM})[^Ⓟ]{{0,60}}[，。；]前任(?P<person>Ⓟ)"
)
# 担任站长的甲, 已是公司技术总监的乙
_SERVING = re.compile(
    rf"(?:(?<!不再)[担兼]任|挂职(?:担?任)?|挂任|就任|时任|成长为|已经?是|已成为)(?P<stack>{STACK})的(?P<person>Ⓟ)"
)
# 甲从乙手中接过会长聘书: who had it before is told too
_TAKES_OVER = re.compile(
    rf"(?P<person>Ⓟ|[他她])(?:[^，。；ⓄⓁⓅ]{{0,6}}?从(?:[^，。；ⓄⓁⓅ]{{0,4}}?(?P<more>Ⓟ))?(?:手[中里上])?)?"
    rf"接过了?(?P<stack>{ITEM})(?:的?(?:聘书|帅印|接力棒|重任|担子|大旗|职务|位子)|一职)"
)
# 作为乙的负责人，甲…
_ACTING = re.compile(rf"(?:^|[，。；\n])(?:作为|身为){_OWNED_STACK}，(?P<person>Ⓟ)")
# 甲以乙副校长的身份当选
_IDENTITY = re.compile(rf"(?P<person>Ⓟ)以{_OWNED_STACK}的?身份")
# 核准甲乙银行副行长、丙丁银行董事的任职资格
_QUALIFIED = re.compile(rf"(?P<person>Ⓟ)的?{_OWNED_STACK}(?=[^。；]{{0,60}}任职资格)")
# 甲卸任乙董事长，由丙接任; …，丙接棒
_SUCCEEDED = re.compile(
    rf"(?P<stack>(?:(?=[ⓄⓁⒿ])|(?<=辞去|卸任|担任)){ITEM}(?:{SEPARATOR}{ITEM})*)(?:的?职务|一职|后)?[，；](?:(?P<by>[将改]?由|其?职务由){_WHO})?(?P<person>Ⓟ){_RANKED}(?:接任|继任|接替|接棒)(?(by)|(?![ⓄⓁⒿ]))"
)
# 董事会聘任甲为副总经理
# 聘请乙协会会长甲、丙院长丁等9人为首批调解员
APPOINTED = re.compile(
    rf"(?:聘任?|任命|聘请|请来|选举|补选|增选|推选|推举|委任|增补|邀请|特聘)(?:[ⓄⓁ]?[^，。；、ⓅⓄⓁ]{{0,16}}?)?{_MORE}(?P<person>Ⓟ){_RANKED}"
    rf"{_IN_ALL}(?:为|[担出兼]任|[当做]){NEW}(?:首批)?(?P<stack>{STACK}){END}"
)
_KIN = "(?:女儿|儿子|弟弟|妹妹|哥哥|姐姐|妻子|丈夫|父亲|母亲|徒弟|侄子|女婿|学生)"
# 把总经理的担子交给甲; 乙把董事长的位子交给女儿甲
_HANDED = re.compile(
    rf"(?:(?P<more>Ⓟ)[已便就]?)?[把将](?:Ⓞ的?)?(?P<stack>{ITEM})(?:的?(?:担子|位子|位置|职务|接力棒|重任)|一职)?(?:交给|交由|传给|让给)了?"
    rf"(?:[^，。；Ⓟ]{{0,10}}的)?{_KIN}?{_WHO}(?P<person>Ⓟ)"
)
# 甲退休，丙会会长一职由乙接任: both had it
_LEFT_TO = re.compile(
    rf"(?P<person>Ⓟ){_RANKED}{LEAD}(?:因[^，。；ⓅⓄⓁⒿⒺ]{{1,10}}，?)?(?:卸任|离任|退休|辞职|辞任|退下来|病逝|去世|调离)了?[，；。](?P<stack>{OWNED_ITEM})(?:一职|职务)[改将则]?由"
)
# 把甲请来当了乙技术总监
_FETCHED = re.compile(
    rf"[把将][^，。；Ⓟ]{{0,14}}?(?P<person>Ⓟ)(?:请|挖|招|召|调|派|聘|选派)(?:来|去|到|回来?|过来)?(?:[当做]|[担出]任)了?(?P<stack>{OWNED_ITEM})"
)
# 选举甲为会长，乙、丙等6人为副会长
DEPUTIES = re.compile(rf"{_MORE}(?P<person>Ⓟ){_RANKED}{_IN_ALL}为{NEW}(?P<stack>{ITEM}){END}")
_NAMED = re.compile(rf"(?P<person>Ⓟ)(?:（[^（）]{{0,12}}）)?为{_OWNED_STACK}{END}")
# 环境学院鲍建国教授
WITH_RANK = re.compile(
    rf"(?P<body>[Ⓞ])(?:(?:[一-鿿]{{1,6}}科)?的)?(?P<person>Ⓟ)(?P<rank>教授|(?<=的Ⓟ)(?:医生|律师|老师)|院士|研究员|副教授|主任医师|法官|警官|"
    rf"{TITLE}(?=介绍|表示|告诉|[说称，。：]))"
)
DISMISSED = re.compile(
    rf"(?:(?:免去|罢免了?|撤销|撤去|解除)(?P<person>Ⓟ|其)的?|(?P<listed>Ⓟ)(?:的|辞去)){_OWNED_STACK}(?(listed)的?职务)"
)
# 甲从乙校长岗位上退休; 甲由乙书记转任; 从乙部长任上调来的总经理甲
_FROM_POST = re.compile(
    rf"(?:(?P<person>Ⓟ){LEAD}[由从]|从){_OWNED_STACK}"
    "(?(person)(?:的?(?:岗位|任上|位[置子]?上)|[转调升改提]任|调来|晋升|升为|提拔|擢升|提升)"
    "|(?:任上|岗位上?|位[置子]上)[^，。；Ⓟ]{0,12}?的[^，。；Ⓟ]{0,16}?(?P<listed>Ⓟ))"
)
# 甲辞去乙董事长一职, 甲不再担任乙总经理
LEFT = re.compile(
    rf"(?P<person>Ⓟ){_RANKED}{LEAD}(?:因[^，。；ⓅⓄⓁⒿⒺ]{{1,10}}，?)?"
    rf"(?:辞去|辞任|请辞|卸任|离任|卸下|扔[掉下]|放弃|丢掉|不再[担兼出]?任)"
    rf"(?=[ⓄⓁⒿ]|[^，。；]{{0,16}}(?:职务|一职))(?P<stack>{ITEM}(?:{SEPARATOR}{ITEM})*)"
    rf"(?:的?(?:职务|工作|岗位|“?铁饭碗”?)|一职|{END})"
)
# 甲出任乙董事长，丙不再担任该职务
SAME_LEFT = re.compile(
    rf"[担出接继]任(?P<stack>{ITEM}(?:{SEPARATOR}{ITEM})*)[，；。](?P<person>Ⓟ){_RANKED}{LEAD}不再[担兼]任(?:该|这一|上述)职务?"
)
# 不再担任会长的甲
NO_MORE = re.compile(
    rf"(?:不再[担兼]任|卸任|卸下)(?P<stack>{ITEM})(?:一职|职务|[重]?担子)?的(?P<person>Ⓟ)"
)
# 甲…，被乙聘为平台管理员
ENGAGED = re.compile(
    r"(?P<person>Ⓟ)[^。！？；Ⓟ\n]{0,60}?被(?P<body>Ⓞ)(?:聘请?|选聘?|推选|任命)为"
    rf"(?P<rank>(?:{TITLE}|[一-鿿]{{2,6}}[员师长]))(?=[，。；、）]|$)"
)
_YEARS = r"(?:\d+|[一两二三四五六七八九十]+)多?年的?"  # 当了八年处长
# 甲…在乙当外教, 在乙做护士
WORKS_AT = re.compile(
    rf"(?P<person>Ⓟ)[^。！？；Ⓟ\n]{{0,50}}?"
    rf"(?:(?<!驻)在|于|[到赴]|回到?|加[盟入]|母校|(?:调|交流|轮岗|派|选派|下派)[至入到往]|(?:创办|创立|组建|成立|办起)了?“?)(?P<body>[ⓄⓁ])”?，?"
    rf"(?:并|自己|本人|自)*(?:当|做|[担出兼]?任|挂职(?:担?任)?|当起|做起)[了过]?(?:[一两][名个]|{_YEARS})?"
    rf"(?P<rank>(?:{DEPARTMENT})?(?:首席|[一-鿿]{{2}}(?=教师|教练))?{TITLE})(?=[，。；、）]|兼任?|已[经满]?|满|期间)"
)
# 甲2020年加盟乙，历任销售经理、副总经理
JOINS = re.compile(
    rf"(?P<person>Ⓟ)[^。！？；Ⓟ\n]{{0,40}}?(?:加[盟入]|进入|入职|供职于|调[至入]|[来回]到)(?P<body>[ⓄⓁ])(?:[董监理]事会)?"
    rf"，{LEAD}(?:历任|[担出]?任)(?P<stack>{ITEM}(?:{SEPARATOR}{ITEM})*){END}"
)
# 曾在乙研究院担任院长的甲
WORKED_AT = re.compile(
    rf"(?:(?<!驻)在|于)(?P<body>Ⓞ)(?:当|做|[担出兼]?任)[了过]?(?P<rank>{TITLE})的(?P<person>Ⓟ)"
)
# 由甲担任负责人的“乙”
RUN_BY = re.compile(
    rf"由(?P<person>Ⓟ|他|她)(?:创[办立建]|发起|牵头)?[、并和]?[担出兼]?任(?P<rank>{TITLE})的“?(?P<body>[ⓄⒿ])"
)
# 教练员Ⓟ of a kind that no list holds: a noun of persons right between a body and a name
UNLISTED = re.compile(rf"(?P<body>Ⓞ)的?(?P<rank>{_NOUN_OF_PERSON})(?P<person>Ⓟ)")
HELD_BY = re.compile(
    rf"(?:^|[，。；\n】{ITEM_MARKS}])(?P<stack>{STACK})(?:一职|职务)?[改将拟仍也则]?由[^，。；：\nⓅ]{{0,40}}?(?P<person>Ⓟ){_RANKED}[担出兼接继续留]?任"
)
# 首席专家为…教授Ⓟ: the post of what the sentence is about
IS = re.compile(
    rf"(?:^|[，。；\n]|(?:身[边旁]|常驻[ⓄⓁ])的)(?:首任|第一位|现任|新任)?(?P<stack>{ITEM})(?:[正便就则]?是|为|名?叫|：)(?:[他她其]的?{_KIN})?{_WHO}(?P<person>Ⓟ)"
)
# 这位42岁的乙主任，背包里装着…: whom the sentences before are about
_THIS_ONE = re.compile(
    rf"(?:^|[。；，\n])(?P<person>这[位名])(?:\d+岁的)?{_OWNED_STACK}(?![的们、和与Ⓟ])"
)
PATTERNS = (
    _APPOSITION,
    ELECTED,
    HELD_BY,
    IS,
    CARRIED,
    CARRIED_ON,
    CARRIED_FROM,
    _IDENTITY,
    _QUALIFIED,
    APPOINTED,
    _HANDED,
    _BEING,
    _FORMER,
    _SERVING,
    _TAKES_OVER,
    _ACTING,
    _SUCCEEDED,
    _FROM_POST,
    _THIS_ONE,
    _LEFT_TO,
    _FETCHED,
)
OF_A_LIST = (DEPUTIES, _NAMED)
LIST = re.compile("增补|增选|补选|推选|推举|任命|任免|免去|选举|当选|聘任|表决")
FILLED = re.compile(rf"[ⓄⓁⒿ]{NEW}(?={TITLE})")
