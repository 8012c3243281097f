from tests.relations.said import said


def test_a_signed_agreement_has_its_signers() -> None:
    assert ("海大", "signed", "数字港项目") in said("{o:海大}签署《{j:数字港项目}协议》。")
