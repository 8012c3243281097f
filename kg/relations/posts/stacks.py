"""How posts are written before a name: titles, departments, stacks of them.

Pieces of patterns over the encoded text; ``position`` and ``appointments`` put them together.
"""

from __future__ import annotations

from kg.lexicon.wordlists import either

TITLE = (
    f"(?:(?:第[一二三四五六七八九十]+[代任])?{either('title_prefixes')}{{0,3}}{either('titles')})"
)
# A department named between the organization and the post (管委 财政金融部 负责人).
_NOT_IN_NAME = "的了在和与对是向将被及等为以有请劾兼由"
_NAME_CHARACTER = rf"(?:(?![{_NOT_IN_NAME}]|派(?!出所|驻))[一-鿿A-Za-z0-9“”·])"
_NO_DEPARTMENT = "”|董事会|监事会|[承主经督协]办|驻站|值班|科主任"  # 承办法官, 董事会秘书
DEPARTMENT = rf"(?:(?!{_NO_DEPARTMENT}){_NAME_CHARACTER}{{0,12}}?{either('department_ends')})"
# Other words directly between an organization and a post (全球 副总裁), none of them a verb.
NO_MODIFIER = _NOT_IN_NAME + "请让派由给到来去说称问见带率邀聘任选当同跟从把会要并召迎接授采访赴"
MODIFIER = rf"(?:(?![{NO_MODIFIER}])[一-鿿A-Za-z0-9]){{0,6}}?"
HEAD = "[ⓄⓁⒿ](?:（[ⓄⓁ]）|（(?:以下)?简称“?[ⓄⓁⒿ]”?）)?[》”]?"
LOCAL = (
    "(?:(?:[一-鿿]{2,3})??(?:省|市|区|县|镇|街道|工|新区)委|党工委|"
    "(?:[一-鿿]{2,3})??(?:省|市|区|县)(?:政府|政协|人大常委会)|管委会?)"
)
SESSION = "(?:第[一二三四五六七八九十至、]+届)?"
# 设计院派出的规划师, 从集团抽调的工程师
SENT = (
    "(?:(?:(?:派驻[ⓁⓄ]|派[出来驻遣]|[选下指委]派|聘请|抽调|引进|借调|调|聘|请|选调|退休|离休)"
    "来?)?的|(?:还|也|已|又)?[选委]?派[来出遣]?了?)?"
)
POSTED = "(?:驻[ⓁⓄ])?"  # 孟加拉国驻昆明总领事
_OWNER = rf"Ⓛ??{HEAD}{SENT}{SESSION}{POSTED}{DEPARTMENT}?{MODIFIER}"
OWNED_ITEM = _OWNER + TITLE
# The titles stand once behind both: hundreds of words, in each of a dozen patterns.
ITEM = rf"(?:{_OWNER}|(?:{LOCAL}|{DEPARTMENT})?){TITLE}"
SEPARATOR = "(?:[、，/ ]|兼任?|和|及|暨)"
# Behind a post without its own organization a comma begins somebody else's post.
_CLOSE_SEPARATOR = "(?:[、/ ]|兼任?|和|及|暨)"
STACK = rf"(?:{OWNED_ITEM}(?:{SEPARATOR}{ITEM})*|{ITEM}(?:{_CLOSE_SEPARATOR}{ITEM})*)"
# 县委常委、统战部部长，县工商联主席: but a comma in a stack of party and state goes on.
LEVEL_STACK = rf"(?={LOCAL}){ITEM}(?:(?:{_CLOSE_SEPARATOR}|，(?=[ⓄⓁⒿ])){ITEM})*"
