"""What we make of the registrars' answers to REGISTER: which are reported, when to ask again, which one has us. Pure: now is an argument,
in ns, and so is chance.

Rule: when the next REGISTER leaves is decided here alone. What went wrong is asked again later from one time to the next and never by the
clock (RFC 5626 section 4.5), or boxes that lost one PBX together come back in one flood. A registration that stands is refreshed from here
too: the library would do it, but not say so, and then nobody could say early that there is no answer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import random

from appliance.adapters.sip_text import plain_refusal
from appliance.ports import AccountSettings, Registered, RegistrationFailed

PERMANENT_STATUSES = frozenset({401, 403, 404, 407})
"""Refusals that the same settings will meet again."""
PERMANENT_RETRY_S = 900
"""A PBX may ban an address that keeps trying a wrong password: four times an hour is no attack."""
MOST_RETRY_S = 300
"""No two tries are further apart than this where the trouble may pass: a telephone is missed sooner than most things."""
MOST_RETRY_AFTER_S = 3600
"""A registrar may ask for this much patience (Retry-After, RFC 3261 section 20.33) and no more."""
NO_ANSWER_S = 4
"""Over UDP a dead PBX is known after 32 s only (RFC 3261 timer F); what is unanswered after this is said already."""
PROBE_S = 15
"""Where there is another registrar to go to, so often the one that has us is asked whether it is there still: 15 s and NO_ANSWER_S are
less than half a minute."""
SECOND_NS = 1_000_000_000


class Registration:
    """One account's standing with one registrar."""

    def __init__(self, settings: AccountSettings, registrar: str = "", chance: Callable[[], float] = random) -> None:
        """`registrar` is settings' own where it is empty; `chance` gives 0 to 1."""
        self.settings = settings
        self.registrar = registrar or settings.registrar
        self.asked_at_ns = 0
        """When the REGISTER left that is unanswered; 0 where none is."""
        self.retry_at_ns = 0
        """When to ask again; 0 where nothing is planned."""
        self.failures = 0
        """One after the other."""
        self.probed = False
        """It is asked every PROBE_S, for there is somewhere else to go."""
        self._chance = chance
        self._told_no_answer = False

    def asked(self, now: int) -> None:
        """A REGISTER left."""
        self.asked_at_ns = self.asked_at_ns or now

    def answered(
        self, status: int, reason: str, expires_s: int, now: int, retry_after_s: int = 0
    ) -> Registered | RegistrationFailed | None:
        """A final answer, the library's own 408 and 503 included; what to report, None where it was said already."""
        self.asked_at_ns = self.retry_at_ns = 0
        told, self._told_no_answer = self._told_no_answer, False
        if status // 100 == 2:
            self.failures = 0
            self.retry_at_ns = now + int(self._refresh_s(expires_s) * SECOND_NS) if expires_s > 0 else 0
            return Registered(expires_s)
        permanent = status in PERMANENT_STATUSES
        self.failures += 1
        wait_s = max(PERMANENT_RETRY_S if permanent else self._wait_s(), min(retry_after_s, MOST_RETRY_AFTER_S))
        self.retry_at_ns = now + int(wait_s * SECOND_NS)
        if status == 408 and told:
            self._told_no_answer = True  # one outage, one report
            return None
        return RegistrationFailed(status, plain_refusal(status, reason, self.settings, self.registrar), permanent)

    def _refresh_s(self, expires_s: int) -> float:
        """From half to two thirds of what was granted, so that there is time for another try."""
        after_s = expires_s * (0.5 + self._chance() / 6)
        return min(PROBE_S, after_s) if self.probed else after_s

    def _wait_s(self) -> float:
        """RFC 5626 section 4.5: between half and the whole of a time that doubles."""
        longest = min(MOST_RETRY_S, self.settings.retry_s * 2 ** min(self.failures - 1, 16))
        return longest * (0.5 + self._chance() / 2)

    def overdue(self, now: int) -> RegistrationFailed | None:
        """What to report because nobody answers; once an outage."""
        if not self.asked_at_ns or self._told_no_answer or now - self.asked_at_ns < NO_ANSWER_S * SECOND_NS:
            return None
        self._told_no_answer = True
        return RegistrationFailed(408, plain_refusal(408, "", self.settings, self.registrar), False)

    def connection_lost(self, now: int) -> None:
        """A connection is gone by which it may have had us: ask at once."""
        if not self.asked_at_ns and not self.failures:
            self.retry_at_ns = now

    def retry_due(self, now: int) -> bool:
        """True, once, when it is time to ask again."""
        if not self.retry_at_ns or now < self.retry_at_ns:
            return False
        self.retry_at_ns = 0
        return True


class Registrars:
    """Our standing with a PBX of several addresses. The first one that has us counts; those after it are left in peace."""

    def __init__(self, settings: AccountSettings, chance: Callable[[], float] = random) -> None:
        self.each = [Registration(settings, registrar, chance) for registrar in (settings.registrar, *settings.fallbacks)]
        self.current = 0
        """Whose calls ours are."""
        self._registered: list[Registered | None] = [None] * len(self.each)
        self._failed: list[RegistrationFailed | None] = [None] * len(self.each)
        self._in_use = [True] + [False] * (len(self.each) - 1)
        for one in self.each:
            one.probed = len(self.each) > 1

    def answered(self, number: int, event: Registered | RegistrationFailed) -> Registered | RegistrationFailed | None:
        """What came of registrar `number`, and what of that is to be reported. `wanted` and `unwanted` may differ afterwards."""
        if not self._in_use[number]:
            return None
        self._registered[number] = self._failed[number] = None
        if isinstance(event, Registered):
            self._registered[number] = Registered(event.expires_s, self.each[number].registrar if number else "")
        else:
            self._failed[number] = event
        for first, standing in enumerate(self._registered):
            if standing is not None:
                changed, self.current = self.current != first, first
                return standing if changed or first == number else None
        lasting = next((failed for failed in self._failed if failed is not None and failed.permanent), None)
        if lasting is not None:
            return lasting  # waiting cures nothing: that is what somebody has to know
        return event if all(self._failed) else None

    def wanted(self) -> Sequence[int]:
        """Whom to begin to register with: the next in turn, where all before it have failed. Each is named once."""
        if any(self._registered):
            return ()
        for number, used in enumerate(self._in_use):
            if not used and all(self._failed[:number]):
                self._in_use[number] = True
                return (number,)
        return ()

    def unwanted(self) -> Sequence[int]:
        """Whom to leave: those that stood in for one that is back. Each is named once."""
        if not any(self._registered):
            return ()
        left = [number for number in range(self.current + 1, len(self.each)) if self._in_use[number]]
        for number in left:
            self._in_use[number] = False
            self._registered[number] = self._failed[number] = None
            self.each[number].retry_at_ns = self.each[number].asked_at_ns = self.each[number].failures = 0
        return left

    def used(self) -> Sequence[int]:
        """Those we deal with now."""
        return [number for number, used in enumerate(self._in_use) if used]
