"""The order of SRV records: priority, then a lot that their weights load (RFC 2782)."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.srv import Address, Service, in_order, may_be_a_pbx, staying

SERVICES = st.lists(st.builds(Service, st.integers(0, 3), st.integers(0, 65535), st.just(5060), st.sampled_from("abcdefgh")), max_size=12)


@given(SERVICES, st.randoms(use_true_random=False))
def test_every_record_once_and_lower_priorities_first(services: list[Service], random: Random) -> None:
    out = in_order(services, random.random)
    assert Counter(out) == Counter(services)
    assert [one.priority for one in out] == sorted(one.priority for one in services)


def test_each_is_first_as_often_as_its_weight_has_it() -> None:
    services = [Service(10, weight, 5060, name) for name, weight in (("a", 60), ("b", 30), ("c", 10), ("none", 0))]
    services.append(Service(20, 65535, 5060, "later"))
    firsts = Counter(in_order(services, Random(seed).random)[0].target for seed in range(4000))
    for name, share in (("a", 0.6), ("b", 0.3), ("c", 0.1)):
        assert firsts[name] / 4000 == pytest.approx(share, abs=0.03), firsts
    assert 0 < firsts["none"] / 4000 < 0.03, "a very small chance, and not none"
    assert firsts["later"] == 0


@pytest.mark.parametrize("drawn", [0.0, 0.999999])
def test_weights_of_nothing_are_no_trouble(drawn: float) -> None:
    services = [Service(1, 0, 5060, name) for name in "ab"]
    assert sorted(in_order(services, lambda: drawn)) == services


def test_where_we_are_is_first_among_its_equals_and_no_further() -> None:
    addresses = [Address("a", 10), Address("b", 10), Address("c", 20), Address("d", 20)]
    assert [one.hostport for one in staying(addresses, "d")] == ["a", "b", "d", "c"]
    assert [one.hostport for one in staying(addresses, "b")] == ["b", "a", "c", "d"]
    assert staying(addresses, "elsewhere") == addresses


@pytest.mark.parametrize(
    "address", ["0.0.0.0", "0.1.2.3", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "::1", "a", "", "1.2.3"]
)
def test_what_no_machine_can_have_is_no_pbx(address: str) -> None:
    assert not may_be_a_pbx(address)
    assert may_be_a_pbx("192.0.2.10")
    assert may_be_a_pbx("127.0.0.1")
