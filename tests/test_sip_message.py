import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.sip_message import parameter, parse_message, split_list, split_name_addr, tag_of

INVITE = (
    "INVITE sip:onhook@10.0.0.2:5060;transport=udp SIP/2.0\r\n"
    "v: SIP/2.0/UDP 10.0.0.1;branch=z9hG4bK1\r\n"
    'f: "Smith, <Alice>" <sip:1555@pbx;x=y>;tag=theirs\r\n'
    "To : <sip:onhook@10.0.0.2>\r\n"
    "i: abc@10.0.0.1\r\n"
    "CSEQ: 17\r\n  INVITE\r\n"
    'm: "A, B" <sip:1555@10.0.0.1:5070;ob>;expires=60\r\n'
    "Record-Route: <sip:p1;lr>, <sip:p2,x;lr>;a=b\r\n"
    "record-route:\r\n\t<sip:p3;lr>\r\n"
    "\r\n"
    "v=0\r\nm: not a header\r\n"
)


def test_a_request_in_every_odd_form_the_grammar_allows() -> None:
    message = parse_message(INVITE)
    assert message is not None
    assert (message.method, message.status, message.uri) == ("INVITE", 0, "sip:onhook@10.0.0.2:5060;transport=udp")
    assert (message.header("call-id"), message.cseq) == ("abc@10.0.0.1", 17)
    assert message.header("to") == "<sip:onhook@10.0.0.2>"
    assert message.listed("record-route") == ("<sip:p1;lr>", "<sip:p2,x;lr>;a=b", "<sip:p3;lr>")
    assert message.listed("contact") == ('"A, B" <sip:1555@10.0.0.1:5070;ob>;expires=60',)
    assert message.body == "v=0\r\nm: not a header\r\n"
    assert message.header("subject") == ""
    assert message.listed("subject") == ()


def test_an_answer_is_of_its_cseqs_method() -> None:
    message = parse_message("SIP/2.0 200 OK\r\nCSeq: 4 UPDATE\r\nContent-Length: 0\r\n\r\n")
    assert message is not None
    assert (message.method, message.status, message.uri, message.cseq, message.body) == ("UPDATE", 200, "", 4, "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "SIP/2.0 two OK\r\n\r\n",
        "SIP/2.0 ²00 OK\r\n\r\n",
        "A B\r\n\r\n",
        "(x) sip:a SIP/2.0\r\n\r\n",
    ],
)
def test_what_is_no_sip(text: str) -> None:
    assert parse_message(text) is None


@pytest.mark.parametrize("cseq", ["", "x INVITE", "² INVITE", "-1 INVITE"])
def test_a_cseq_that_is_none_is_zero(cseq: str) -> None:
    message = parse_message(f"BYE sip:a SIP/2.0\r\nCSeq: {cseq}\r\n\r\n")
    assert message is not None
    assert message.cseq == 0


@pytest.mark.parametrize(
    ("value", "items"),
    [
        ("", ()),
        (" , ,", ()),
        ("a, b", ("a", "b")),
        ('"a, \\", b" <sip:x,y>, c', ('"a, \\", b" <sip:x,y>', "c")),
        ('"open, for ever', ('"open, for ever',)),
        ("<sip:a, b", ("<sip:a, b",)),
    ],
)
def test_commas_that_separate(value: str, items: tuple[str, ...]) -> None:
    assert split_list(value) == items


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        ('"a<b>\\"c" <sip:x@y;p=1>;tag=t;q=2', ('a<b>"c', "sip:x@y;p=1", "tag=t;q=2")),
        ("Alice Smith <sip:x@y>", ("Alice Smith", "sip:x@y", "")),
        ("sip:x@y;tag=t", ("", "sip:x@y", "tag=t")),
        ("<sip:x@y", ("", "sip:x@y", "")),
        ("", ("", "", "")),
    ],
)
def test_a_name_and_its_address(address: str, parts: tuple[str, str, str]) -> None:
    assert split_name_addr(address) == parts


def test_a_lone_carriage_return_ends_no_line() -> None:
    message = parse_message("BYE sip:a SIP/2.0\r\nFrom: <sip:a>;tag=1\rX: 2\r\n\r\n")
    assert message is not None
    assert message.header("from") == "<sip:a>;tag=1 X: 2"


@given(st.text(alphabet='BYEsip:/2.0 \r\n\t<>",;=\\tagCSqI²é', max_size=60))
def test_nothing_a_stranger_sends_raises(noise: str) -> None:
    message = parse_message(f"BYE sip:a SIP/2.0\r\nFrom: {noise}\r\nCSeq: {noise}\r\n\r\n")
    parse_message(noise)
    assert message is not None
    assert message.cseq >= 0
    for item in message.listed("from"):
        split_name_addr(item)
        assert "\n" not in tag_of(item)


def test_parameters() -> None:
    assert tag_of("<sip:x;tag=no>;q=1; TAG = yes") == "yes"
    assert tag_of("<sip:x;tag=no>") == ""
    assert parameter("lr;a=b=c", "a") == "b=c"
    assert parameter("lr;a=b", "lr") == ""
