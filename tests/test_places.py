"""Where the PBX is, as it is kept: asked for in time and not more often, remembered, and never lost to a name service."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from appliance.adapters.aside import MOST_WAITING, Aside
from appliance.adapters.dnspython import Found
from appliance.adapters.places import LEAST_TTL_S, LOOK_AGAIN_S, MOST_PLACES, MOST_TTL_S, Directory, Place, remember, remembered
from appliance.adapters.registration import Registrars
from appliance.core.srv import Address
from appliance.errors import LocalError, OnhookError, RemoteError
from appliance.ports import AccountSettings, Registered, RegistrationFailed

S = 1_000_000_000
A, B, C = Address("192.0.2.1:5060", 10), Address("192.0.2.2:5060", 20), Address("192.0.2.3:5060", 20)
NAMED = AccountSettings(user="1", registrar="pbx.example.org")
GONE = RegistrationFailed(408, "no answer", False)


class AtOnce(Aside):
    """No thread."""

    def do(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        result: object
        try:
            result = work()
        except OnhookError as error:
            result = error
        done(result)


class Names:
    """A name service as a function."""

    def __init__(self, *addresses: Address, ttl_s: int = 60) -> None:
        self.answer: Found | None = Found(addresses, ttl_s) if addresses else None
        self.asked: list[tuple[str, int, str]] = []

    def __call__(self, host: str, port: int, transport: str) -> Found:
        self.asked.append((host, port, transport))
        if self.answer is None:
            raise RemoteError(f"the name {host} could not be looked up: it is gone")
        return self.answer


def directory(names: Names, settings: AccountSettings = NAMED) -> Directory:
    return Directory(settings, names, AtOnce(), chance=lambda: 1.0)


def at(found: Directory, current: Place | None = None) -> list[str]:
    return [place.address or place.registrar for place in found.places(current)]


def here(address: Address) -> Place:
    return Place("pbx.example.org", address.hostport)


def test_addresses_are_there_at_once_and_nobody_is_asked() -> None:
    names = Names()
    found = directory(names, AccountSettings(registrar="192.0.2.1:5060", fallbacks=("192.0.2.2", "[2001:db8::7]:5060")))
    assert found.poll(0)
    assert found.places(None) == [Place("192.0.2.1:5060"), Place("192.0.2.2"), Place("[2001:db8::7]:5060")]
    assert found.hosts() == {"192.0.2.1", "192.0.2.2", "2001:db8::7"}
    assert (found.poll(9 * S), found.named, found.trouble, names.asked) == (False, False, "", [])
    assert not directory(names, AccountSettings()).poll(0)


@pytest.mark.parametrize(("told_s", "held_s"), [(60, 60), (0, LEAST_TTL_S), (2**31 - 1, MOST_TTL_S)])
def test_a_name_is_asked_for_when_its_answer_is_old_within_limits(told_s: int, held_s: int) -> None:
    names = Names(A, B, ttl_s=told_s)
    found = directory(names)
    assert found.poll(7 * S)
    assert at(found) == ["192.0.2.1:5060", "192.0.2.2:5060"]
    assert not found.poll((7 + held_s) * S - 1)
    assert len(names.asked) == 1
    names.answer = Found((C,), 60)
    assert found.poll((7 + held_s) * S)
    assert (at(found), found.hosts()) == (["192.0.2.3:5060"], {"192.0.2.3"})
    assert names.asked == [("pbx.example.org", 0, "udp")] * 2


def test_while_the_pbx_is_away_it_is_asked_for_sooner() -> None:
    names = Names(A, ttl_s=3600)
    found = directory(names)
    found.poll(0)
    at(found)
    found.away()
    assert not found.poll(LOOK_AGAIN_S * S - 1)
    assert found.poll(LOOK_AGAIN_S * S)


def test_a_name_service_that_fails_takes_nothing_away_and_is_left_in_peace() -> None:
    names = Names(A, B)
    found = directory(names)
    found.poll(0)
    at(found)
    names.answer = None
    now, asked = 60, []
    for _ in range(8):
        found.poll(now * S)
        found.away()
        before = len(names.asked)
        assert not found.poll((now + 1) * S)
        assert len(names.asked) == before
        while len(names.asked) == before:
            now += 1
            found.poll(now * S)
        asked.append(now)
    assert [b - a for a, b in zip([60, *asked], asked, strict=False)] == [5, 10, 20, 40, 60, 60, 60, 60]
    assert (at(found), found.trouble) == (["192.0.2.1:5060", "192.0.2.2:5060"], "")


def test_a_name_that_was_never_known_is_said() -> None:
    names = Names()
    found = directory(names)
    assert found.poll(0)
    assert (at(found), found.trouble) == ([], "the name pbx.example.org could not be looked up: it is gone")
    names.answer = Found((A,), 60)
    assert found.poll(5 * S)
    assert (at(found), found.trouble) == (["192.0.2.1:5060"], "")


def test_nobody_is_preferred_for_answering_first() -> None:
    """A fallback that is an address waits until the name before it is looked up, or in vain."""
    slow = Aside()
    found = Directory(AccountSettings(registrar="pbx.example.org", fallbacks=("192.0.2.9",)), Names(A), slow)
    slow.do = lambda work, done: None  # type: ignore[method-assign]
    assert not found.poll(0)
    names = Names()
    found = directory(names, AccountSettings(registrar="pbx.example.org", fallbacks=("192.0.2.9",)))
    assert found.poll(0)
    assert (at(found), found.trouble) == (["192.0.2.9"], "")


def test_where_we_were_last_leads_once_and_then_the_order_holds(tmp_path: Path) -> None:
    settings = AccountSettings(registrar="pbx.example.org", memory=str(tmp_path / "var" / "registrar.json"))
    first = directory(Names(A, B, C), settings)
    first.poll(0)
    first.registered_at(here(C))
    again = directory(Names(A, B, C), settings)
    again.poll(0)
    assert at(again) == [C.hostport, A.hostport, B.hostport]
    again.poll(60 * S)
    assert at(again, here(C)) == [A.hostport, C.hostport, B.hostport], "it stays among its equals, and comes back to what is better"
    dead = directory(Names(), settings)
    assert dead.poll(0)
    assert at(dead) == [C.hostport, A.hostport, B.hostport], "what was known holds where nobody answers"
    moved = directory(Names(A), settings)
    moved.poll(0)
    assert at(moved) == [A.hostport], "an address that the name has given up is not asked"
    other = directory(Names(), AccountSettings(registrar="pbx.example.org", transport="tcp", memory=settings.memory))
    other.poll(0)
    assert at(other) == []


KEY = "pbx.example.org udp"
SOUND = {KEY: {"good": "192.0.2.1:5060", "addresses": [[10, "192.0.2.1:5060"]]}}


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "null", "[" * 9000, "\0\0\0", json.dumps({KEY: 1}), json.dumps({KEY: {"good": "x", "addresses": [[1]]}}),
        json.dumps({KEY: {"good": "0.0.0.0:5060", "addresses": [[1, "0.0.0.0:5060"], [1, "192.0.2.1"], [1, "192.0.2.1:99999"]]}}),
        json.dumps({KEY: {"good": "a:5060", "addresses": [[10**9, "192.0.2.1:5060"], [1, "pbx:5060;x"]]}}),
        json.dumps(SOUND)[:-2],
    ],
)  # fmt: skip
def test_a_memory_that_makes_no_sense_is_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "registrar.json"
    path.write_text(json.dumps(SOUND))
    assert remembered(path, KEY) == ([A], A.hostport)
    path.write_text(text)
    assert remembered(path, KEY) == ([], "")
    assert remembered(tmp_path / "none", KEY) == ([], "")
    assert remembered(tmp_path, KEY) == ([], "")


def test_a_memory_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "cannot be kept" in remember(tmp_path / "file" / "registrar.json", {})


def test_an_outbound_proxy_is_where_everything_goes() -> None:
    names = Names(A, B)
    found = directory(names, AccountSettings(registrar="pbx.example.org", outbound_proxy="sbc.example.org:5070"))
    found.poll(0)
    one, two = found.places(None)
    assert (one.registrar, one.host, one.name, str(one)) == (
        "pbx.example.org", "192.0.2.1", "sbc.example.org", "sbc.example.org:5070 (192.0.2.1:5060)",
    )  # fmt: skip
    assert two.routes(";transport=tcp") == ["<sip:192.0.2.2:5060;transport=tcp;lr;hide>", "<sip:sbc.example.org:5070;transport=tcp;lr>"]
    assert names.asked == [("sbc.example.org", 5070, "udp")]
    found = directory(names, AccountSettings(registrar="pbx.example.org", outbound_proxy="192.0.2.9"))
    found.poll(0)
    (only,) = found.places(None)
    assert (only.host, only.routes(""), str(only)) == ("192.0.2.9", ["<sip:192.0.2.9;lr>"], "192.0.2.9")
    assert here(A).routes("") == ["<sip:192.0.2.1:5060;lr;hide>"]
    assert Place("192.0.2.1").routes("") == []


def test_no_more_places_than_the_library_has_accounts() -> None:
    names = Names(*(Address(f"192.0.2.{n}:5060") for n in range(1, 60)))
    found = directory(names)
    found.poll(0)
    assert len(found.places(None)) == MOST_PLACES
    last = Place("pbx.example.org", "192.0.2.59:5060")
    assert found.places(last)[0] == last, "a long list is no reason to move"
    assert len(found.hosts()) == 59, "any of them may call us"


# the accounts' standing while places come and go


def standing(*places: Place) -> Registrars:
    return Registrars(NAMED, chance=lambda: 1.0, places=places)


def take(them: Registrars, *numbers: int) -> None:
    assert list(them.wanted()) == list(numbers)


def left(them: Registrars, places: Sequence[Place]) -> list[int]:
    return list(them.moved(places))


def test_a_better_place_is_tried_while_the_one_that_has_us_stays() -> None:
    them = standing(here(B), here(A))
    take(them, 0)
    them.answered(0, Registered(60))
    assert left(them, [here(A), here(B)]) == []
    take(them, 1)
    take(them)
    assert them.place == here(B), "calls go where we are"
    assert them.answered(1, GONE) is None
    assert (list(them.unwanted()), them.place) == ([], here(B))
    assert them.answered(1, Registered(60)) == Registered(60)
    assert (list(them.unwanted()), list(them.unwanted()), them.place) == ([0], [], here(A))


def test_a_place_that_is_given_up_has_us_until_another_does() -> None:
    them = standing(here(A))
    take(them, 0)
    them.answered(0, Registered(60))
    assert left(them, [here(B)]) == []
    take(them, 1)
    assert (them.place, list(them.used())) == (here(A), [1, 0])
    assert them.answered(0, Registered(60)) == Registered(60, "pbx.example.org (192.0.2.1:5060)"), "it stands in"
    assert them.answered(1, Registered(60)) == Registered(60)
    assert list(them.unwanted()) == [0]
    assert (list(them.each), them.place) == ([1], here(B))
    assert them.answered(0, Registered(0)) is None
    assert left(them, [here(A), here(B)]) == []
    assert list(them.each) == [1, 2], "a number is never used again"


def test_places_that_do_not_have_us_are_left_when_they_are_given_up() -> None:
    them = standing(here(A), here(B))
    take(them, 0)
    them.answered(0, GONE)
    take(them, 1)
    assert left(them, [here(C)]) == [0, 1]
    take(them, 2)
    assert them.answered(1, Registered(60)) is None, "too late"
    assert them.answered(2, GONE) == GONE
    assert left(them, []) == [2]
    assert (them.place, list(them.wanted()), list(them.used())) == (None, [], [])


def test_a_name_that_refuses_us_is_not_asked_at_all_its_places() -> None:
    them = standing(here(A), here(B), Place("192.0.2.9"))
    wrong = RegistrationFailed(403, "forbidden", True)
    take(them, 0)
    assert them.answered(0, wrong) == wrong
    take(them, 2)
    assert them.answered(2, GONE) == wrong
    assert left(them, [here(C), here(A), here(B)]) == [2]
    take(them)
    assert them.answered(0, GONE) is None, "it is not there any more: then another may be"
    take(them, 3)


# beside the line


def test_work_aside_comes_back_and_too_much_of_it_is_refused() -> None:
    aside = Aside()
    told: list[object] = []
    for number in range(3):
        aside.do(lambda number=number: 1 // number, told.append)  # type: ignore[misc]
    while len(told) < 3:
        aside.poll()
    assert isinstance(told[0], LocalError), "a fault of ours comes back as one"
    assert told[1:] == [1, 0]
    full = Aside()
    full._thread = aside._thread  # nobody works on it
    for _ in range(MOST_WAITING + 2):
        full.do(lambda: None, told.append)
    full.poll()
    assert [type(one) for one in told[3:]] == [LocalError] * 2
    full.close()
    aside.close()
