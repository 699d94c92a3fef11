"""What we make of the PBX's answers to REGISTER: which are reported, when to ask again. Pure: now is an argument, in ns.

The library refreshes a registration and repeats one that met a passing trouble; what it would give up for good is asked again here.
"""

from __future__ import annotations

from appliance.adapters.sip_text import plain_refusal
from appliance.ports import AccountSettings, Registered, RegistrationFailed

PERMANENT_STATUSES = frozenset({401, 403, 404, 407})
"""Refusals that the same settings will meet again."""
PERMANENT_RETRY_S = 900
"""A PBX may ban an address that keeps trying a wrong password: four times an hour is no attack."""
RETRIED_BY_LIBRARY = frozenset({408, 480, 500, 502, 503, 504})
"""Refusals after which pjsua registers again by itself, `retry_s` later."""
NO_ANSWER_S = 4
"""Over UDP a dead PBX is known after 32 s only (RFC 3261 timer F); what is unanswered after this is said already."""
SECOND_NS = 1_000_000_000


class Registration:
    """One account's standing with its registrar."""

    def __init__(self, settings: AccountSettings) -> None:
        self.settings = settings
        self.asked_at_ns = 0
        """When the REGISTER left that is unanswered; 0 where none is."""
        self.retry_at_ns = 0
        """When we must ask again ourselves; 0 where the library does."""
        self._told_no_answer = False

    def asked(self, now: int) -> None:
        """A REGISTER left."""
        self.asked_at_ns = self.asked_at_ns or now

    def answered(self, status: int, reason: str, expires_s: int, now: int) -> Registered | RegistrationFailed | None:
        """A final answer, the library's own 408 and 503 included; what to report, None where it was said already."""
        self.asked_at_ns = self.retry_at_ns = 0
        told, self._told_no_answer = self._told_no_answer, False
        if status // 100 == 2:
            return Registered(expires_s)
        permanent = status in PERMANENT_STATUSES
        if status not in RETRIED_BY_LIBRARY:
            self.retry_at_ns = now + (PERMANENT_RETRY_S if permanent else self.settings.retry_s) * SECOND_NS
        if status == 408 and told:
            self._told_no_answer = True  # one outage, one report
            return None
        return RegistrationFailed(status, plain_refusal(status, reason, self.settings), permanent)

    def overdue(self, now: int) -> RegistrationFailed | None:
        """What to report because nobody answers; once an outage."""
        if not self.asked_at_ns or self._told_no_answer or now - self.asked_at_ns < NO_ANSWER_S * SECOND_NS:
            return None
        self._told_no_answer = True
        return RegistrationFailed(408, plain_refusal(408, "", self.settings), False)

    def retry_due(self, now: int) -> bool:
        """True, once, when it is time to ask again."""
        if not self.retry_at_ns or now < self.retry_at_ns:
            return False
        self.retry_at_ns = 0
        return True
