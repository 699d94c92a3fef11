"""Errors, sorted by who must act.

Rule: an error a person can meet says what happened and what to do, in that order, without a traceback.
"""

from __future__ import annotations

from dataclasses import dataclass


class OnhookError(Exception):
    """The common root, so that the command line can catch one type and print one sentence."""

    exit_status = 1


@dataclass(frozen=True)
class Problem:
    """One thing wrong in a file an operator wrote. `line` and `column` count from 1; 0 is unknown."""

    file: str
    line: int
    column: int
    message: str
    remedy: str = ""

    def __str__(self) -> str:
        where = self.file
        if self.line:
            where += f":{self.line}"
            if self.column:
                where += f":{self.column}"
        return f"{where}: {self.message}" + (f" ({self.remedy})" if self.remedy else "")


class ConfigError(OnhookError):
    """The operator must act: a setting, a flow, a model file, a port. Carries every problem found, not only the first."""

    exit_status = 2

    def __init__(self, message: str, remedy: str = "", problems: tuple[Problem, ...] = ()) -> None:
        self.message = message
        self.remedy = remedy
        self.problems = problems
        super().__init__(message)

    @classmethod
    def at(cls, problems: list[Problem]) -> ConfigError:
        return cls("\n".join(str(p) for p in problems), problems=tuple(problems))

    def __str__(self) -> str:
        return self.message + (f"\n  {self.remedy}" if self.remedy else "")


class LocalError(OnhookError):
    """Our own bug: something that cannot happen did."""

    exit_status = 70


class RemoteError(OnhookError):
    """The other side must act: the PBX, the far end. `status` is the SIP status, 0 where there was none."""

    exit_status = 3

    def __init__(self, message: str, status: int = 0) -> None:
        self.status = status
        super().__init__(message)


class WorkerError(OnhookError):
    """A worker (ears, mind, voice) failed; the cure is to start it again."""

    exit_status = 4
