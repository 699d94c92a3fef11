"""The benches of the box as a whole: its page, its campaigns, how many calls it carries."""

from __future__ import annotations

import argparse
import json
from contextlib import ExitStack

from appliance import config
from appliance.lab.box import Box
from appliance.ports import AccountSettings
from appliance.proof import CALLERS, ROOT, box_settings, caller_of, end_in_order, new_box, note, open_door, tcp_port
from appliance.store.models import cache_folder


def bench_page(arguments: argparse.Namespace) -> int:
    """A call while the status page is killed and flooded; status 1 where the call noticed."""
    from appliance.lab.caller import SimulatedCaller
    from appliance.lab.lab_agent import LabAgent
    from appliance.lab.limits_flows import write_talk
    from appliance.lab.page_bench import CALL_S, Setting, measure, page_text
    from appliance.lab.script import parse_script
    from appliance.web.password import Password

    port = tcp_port()
    flows = ROOT / "var" / "bench-page-flows"
    flows.mkdir(parents=True, exist_ok=True)
    name = write_talk(flows, "page", int(2000 * CALL_S))
    web: dict[str, object] = {"enabled": True, "port": port}
    with new_box("bench-page", name, web=web, line={"flows_dir": str(flows)}, limits={"call": "10m", "spend": "10"}) as box:
        password = Password(box.folder / "page")
        password.forget()
        password.choose(password.token(), "only for this bench")
        box.start()
        uri = box.await_ready()["uri"]
        caller = SimulatedCaller(LabAgent(AccountSettings(user="caller")))
        caller.start()
        silent = parse_script("behaviour: silent\n", "caller")
        figures = measure(Setting(box, f"127.0.0.1:{port}", lambda limit_s: caller.call(uri, silent, {}, limit_s), note))
        caller.close()
    print(json.dumps(figures, indent=1) if arguments.json else page_text(figures))
    return 0 if figures["holds"] else 1


def bench_incident(arguments: argparse.Namespace) -> int:
    """A day of cold calls as text, with and without exits; status 1 where the exits did not keep what they promise."""
    from appliance.flows.loader import load
    from appliance.lab.incident_bench import incident_text, measure

    flow = load(ROOT / "flows" / "cold-outreach.yaml").flow
    figures = measure(flow, {"company": "Baker and Sons"}, arguments.people or 200, arguments.seed, note)
    print(json.dumps(figures, indent=1) if arguments.json else incident_text(figures))
    return 0 if figures["holds"] else 1


def bench_campaign(arguments: argparse.Namespace) -> int:
    """A campaign over SIP whose processes are killed, or a day of cold calls as text; status 1 where a promise was not kept."""
    if arguments.incident:
        return bench_incident(arguments)
    from datetime import datetime

    from appliance.campaign.plan import Attempt, kind_of
    from appliance.lab.campaign_bench import Setting, campaign_text, measure, sections
    from appliance.lab.campaign_people import Office
    from appliance.lab.voices import Voices

    def outcome(outcome: str, reason: str) -> str:
        return kind_of(Attempt(0, 0, "", True, outcome, reason))

    folder = ROOT / "var" / "bench-campaign"
    for old in folder.glob("calls.db*"):
        old.unlink()
    with Box(*box_settings("bench-campaign", sections=sections(datetime.now().astimezone())), open_door) as box:
        office = Office(Voices(cache_folder() / "voices", ROOT / "models"), folder / "people")
        office.open()
        count = arguments.people or 200
        setting = Setting(box, office, folder / "calls.db", note, outcome, count, arguments.kills, arguments.seed)
        figures = measure(setting)
        box.stop()
        office.close()
    print(json.dumps(figures, indent=1) if arguments.json else campaign_text(figures))
    return 0 if figures["holds"] else 1


def bench_capacity(arguments: argparse.Namespace) -> int:
    """How many calls at once, and what becomes of one more."""
    from appliance.lab.capacity_bench import Setting, capacity_text, measure
    from appliance.lab.script import load_script
    from appliance.lab.voices import Voices, sounds_of

    script = load_script(CALLERS / "lead.yaml")
    sounds = sounds_of(script, Voices(cache_folder() / "voices", ROOT / "models"))
    most = arguments.calls or config.Settings.defaults(ROOT).line.max_calls
    with ExitStack() as stack:
        box = stack.enter_context(new_box("bench-capacity", line={"max_calls": most}))
        box.start()
        uri = box.await_ready()["uri"]
        callers = [stack.enter_context(caller_of(AccountSettings(user=f"caller{n}", rtp_port=42000 + 200 * n))) for n in range(most + 1)]
        figures = measure(Setting(lambda n: callers[n].call(uri, script, sounds), most, arguments.trials or 3, note))
    print(json.dumps(figures, indent=1) if arguments.json else capacity_text(figures))
    return 0


BENCHES = {"page": bench_page, "campaign": bench_campaign, "capacity": bench_capacity}


def bench(arguments: argparse.Namespace) -> int:
    """`onhook bench page`, `campaign` and `capacity`."""
    end_in_order()
    return BENCHES[arguments.what](arguments)
