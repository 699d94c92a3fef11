"""The flows part of the composition root: what is live for the line, and the process that decides what may be.

Rule: nothing heavy is imported before it is needed; the line never imports what reads YAML.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from appliance.config import Settings
from appliance.core.flow import Flow
from appliance.core.meaning import Vector
from appliance.core.questions import Question, ReplyRequest
from appliance.errors import ConfigError, WorkerError
from appliance.ports import Encoder, LanguageModel

if TYPE_CHECKING:
    from appliance.core.rules import OperatorRules
    from appliance.core.spend import PriceCard
    from appliance.flows.judge import Judge
    from appliance.flows.keeper import Keeper
    from appliance.flows.versions import Versions


def flow_path(settings: Settings, name: str) -> Path:
    """The file of a flow by its name; a path is taken as it is."""
    if name.endswith((".yaml", ".yml")):
        return Path(name)
    return settings.flows_dir / f"{name}.yaml"


class Flows:
    """The flows that were accepted, for the line (runtime.turnover.FlowSource). Reads small files when they change; knows no YAML."""

    def __init__(self, settings: Settings, status: Path) -> None:
        """`status` is where the keeper says what it does."""
        from appliance.flows.live import LiveFlows

        self._settings = settings
        self._status = status
        self._versions = versions(settings)
        self._live = LiveFlows(self._versions)
        self._needed = needed_flows(settings)
        self._was_settled = False

    def poll(self) -> Mapping[str, Flow] | None:
        """The live ones, where anything has changed."""
        return dict(self._live.flows) if self._live.poll() else None

    def name_for(self, user: str) -> str:
        """The flow that onhook.toml has answer this user."""
        return self._settings.flow_for(user)

    def why_not(self, name: str) -> str:
        """Why it is not live."""
        standing, refusal = self._versions.standing(name), self._versions.refusal(name)
        if refusal is not None:
            return f"its file is refused: {(refusal.lines() or [''])[0]}"
        if standing.because == "deleted":
            return f"it was retired at {standing.since}, when its file was deleted"
        doing = self._keeper().get("doing", {}).get(name)
        return str(doing) if doing else f"there is no {flow_path(self._settings, name)}"

    def settled(self) -> bool:
        """Once true, it stays: a flow that is edited does not make the box unready."""
        if not self._was_settled:
            keeper = self._keeper()
            retired = {name for name in self._needed if self._versions.standing(name).because == "deleted"}
            pending = self._needed & set(keeper.get("pending", ()))
            self._was_settled = bool(keeper.get("looked")) and not pending and self._needed - retired <= self._live.flows.keys()
        return self._was_settled

    def status(self) -> dict[str, Any]:
        """What the folder holds besides: refused and retired flows, and what the keeper does."""
        keeper = self._keeper()
        names = self._versions.names()
        refused = {name: refusal.lines() for name in names if (refusal := self._versions.refusal(name)) is not None}
        retired = [name for name in names if self._versions.standing(name).because == "deleted"]
        return {
            "refused": refused,
            "retired": retired,
            "pending": keeper.get("pending", []),
            "waiting": keeper.get("doing", {}),
            "playing": keeper.get("playing", {}),
            "folder": keeper.get("trouble", ""),
        }

    def _keeper(self) -> dict[str, Any]:
        from appliance.flows.keeper_status import read_status

        return read_status(self._status)


def versions(settings: Settings) -> Versions:
    """Every accepted version of every flow. Beside the flows folder, never in it, wherever the state lies."""
    from appliance.flows.versions import Versions

    return Versions(settings.state_dir / "accepted")


def needed_flows(settings: Settings) -> frozenset[str]:
    """Those that onhook.toml has answer calls."""
    return frozenset({settings.line.default_flow, *settings.extensions.values()} - {""})


def operator_rules(settings: Settings) -> OperatorRules:
    """What every flow is held to."""
    from appliance.core.rules import OperatorRules

    limits = settings.limits
    tools = {name: tuple(tool.gives) for name, tool in settings.tools.items()}
    return OperatorRules(price_card(settings), limits.call, limits.spend, limits.spend_per_day, tools, settings.line.record_audio)


def price_card(settings: Settings) -> PriceCard:
    """Of onhook.toml."""
    from appliance.core.spend import PriceCard

    prices = settings.prices
    return PriceCard(
        prices.currency,
        prices.trunk_per_minute,
        prices.trunk_increment,
        prices.tokens_per_1k,
        prices.synthesis_per_minute,
        prices.recognition_per_minute,
    )


def check_flows(settings: Settings) -> None:
    """A flow that callers need and that could never go live is a plain error before anything starts; one that may is live with that,
    unless its saved conversations want the model. One that was accepted before, and is broken or gone now, is no error: the last good
    version answers, or nobody, and the log says so."""
    kept = versions(settings)
    new = [name for name in sorted(needed_flows(settings)) if not kept.standing(name).because]
    if not new:
        return
    remedy = "correct the file, or name another flow in onhook.toml ([line] default_flow, [extensions])"
    keeper = _keeper(settings, _NoModel(), lambda: False, lambda told: None)
    log = logging.getLogger("onhook.flows")
    for name in new:
        if not flow_path(settings, name).exists():
            raise ConfigError(f"there is no flow {name}: {flow_path(settings, name)} does not exist", remedy)
        log.disabled = True  # what is wrong is said below, once
        try:
            keeper.look_now(name, 0.0)
        finally:
            log.disabled = False
        refusal = kept.refusal(name)
        if refusal is not None:
            raise ConfigError("\n".join(refusal.lines()), remedy)


class _NoModel:
    """In the place of a LanguageModel where none is loaded, and none is asked."""

    def score(self, question: Question) -> dict[str, float]:
        raise WorkerError("no model is loaded")

    def ends(self, text: str) -> float:
        raise WorkerError("no model is loaded")

    def reply(self, request: ReplyRequest) -> Iterator[str]:
        raise WorkerError("no model is loaded")


class _WhenPlayed:
    """The encoder, loaded when the first words are played: most of the time there are none to be."""

    def __init__(self, load: Callable[[], Encoder | None]) -> None:
        self._load = load
        self._loaded: Encoder | None = None

    def encode(self, text: str) -> Vector:
        self._loaded = self._loaded or self._load()
        return self._loaded.encode(text) if self._loaded is not None else ()


def keep(settings: Settings, status: Path, mind_socket: str, load_encoder: Callable[[], Encoder | None]) -> None:
    """The whole life of the process that watches the flows folder."""
    import time

    from appliance.flows.keeper import POLL_S
    from appliance.flows.keeper_status import write_status
    from appliance.workers.mind_client import MindClient

    mind = MindClient(mind_socket)
    keeper = _keeper(settings, mind, mind.ready, lambda told: write_status(status, told), _WhenPlayed(load_encoder))
    while True:
        keeper.step(time.monotonic())
        time.sleep(POLL_S)


def _keeper(
    settings: Settings,
    mind: LanguageModel,
    ready: Callable[[], bool],
    report: Callable[[Mapping[str, object]], None],
    encoder: Encoder | None = None,
) -> Keeper:
    from appliance.flows.keeper import Keeper

    return Keeper(settings.flows_dir, versions(settings), judge(settings, mind, encoder), ready, report, needed_flows(settings))


def judge(settings: Settings, mind: LanguageModel | None = None, encoder: Encoder | None = None) -> Judge:
    """Who says whether a file may take calls. Without a `mind` nothing can be played."""
    from appliance import __version__
    from appliance.flows.judge import Judge, Rests
    from appliance.flows.replay import replay

    rests = Rests(operator_rules(settings), settings.mind.margin, _model_id(settings), needed_flows(settings))
    return Judge(rests, settings.state_dir / "proofs", mind or _NoModel(), __version__, replay=partial(replay, encoder=encoder))


def _model_id(settings: Settings) -> str:
    """Which models decide, and how they are asked."""
    path = settings.model_path(settings.mind.model)
    files = sorted(path.glob("*.gguf")) if path.is_dir() else [path] if path.exists() else []
    if settings.ears.meaning_model != "none":
        meaning = settings.model_path(settings.ears.meaning_model)
        files += sorted(file for file in meaning.iterdir() if file.is_file()) if meaning.is_dir() else []
    asked = hashlib.sha256((Path(__file__).parent / "adapters" / "llama.py").read_bytes()).hexdigest()[:12]
    return "|".join([asked, *(f"{file.name} {file.stat().st_size} {file.stat().st_mtime_ns}" for file in files)])
