"""The folder: whatever is done to it, only whole, proved versions become live, and what was live stays until then."""

from __future__ import annotations

import errno
import os
import shutil
import threading
from pathlib import Path

import pytest
from flow_office import Office, passes, small

from appliance.core.conversation import CallerTurn, Conversation
from appliance.core.flow import Flow
from appliance.core.rules import OperatorRules
from appliance.errors import WorkerError
from appliance.flows.keeper import MOST_TRIES, SETTLE_S, look
from appliance.flows.keeper_status import read_status, write_status
from appliance.flows.replay import Outcome
from appliance.flows.versions import Version, Versions
from appliance.ports import LanguageModel


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def saying(*words: str, name: str = "yes") -> Conversation:
    return Conversation(name, f"flows/small/conversations/{name}.yaml", "small", (CallerTurn(say="Yes."),), said=words)


# -- dropped, replaced, renamed, deleted ------------------------------------------------------------------------------------------


def test_a_dropped_file_is_live_when_it_has_been_left_alone(office: Office) -> None:
    version = office.put()
    office.step(0.1)
    office.step(SETTLE_S - 0.1)
    assert office.version() == ""
    office.step(0.1)
    assert office.version() == version
    office.settle(60)
    assert office.examined == ["small"], "once"


def test_a_replaced_file_takes_over_and_what_was_read_before_is_as_it_was(office: Office) -> None:
    office.put()
    office.settle()
    office.version()
    held = office.live.flows["small"]
    version = office.put("Version two")
    office.settle()
    assert office.version() == version
    assert held.stages["bye"].say == "Version one. Goodbye."


def test_a_bad_file_changes_nothing_and_says_where(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    good = office.put()
    office.settle()
    office.write(small().replace("    expect: yes_no\n", "    expects: yes_no\n", 1))
    office.settle()
    assert office.version() == good
    refusal = office.versions.refusal("small")
    assert refusal is not None
    assert refusal.lines()[0].startswith(f"{office.path()}:11:5: unknown key")
    assert f"version {good} stays live" in caplog.text
    office.settle(60)
    assert len(office.examined) == 2, "not again while it lies there"
    office.put()
    office.settle()
    assert office.versions.refusal("small") is None
    assert office.version() == good
    assert len(office.examined) == 2, "it was proved before"


def test_a_renamed_file_is_another_flow(office: Office) -> None:
    version = office.put()
    office.settle()
    office.path().rename(office.path("other"))
    office.settle(2.0)
    assert (office.version(), office.version("other")) == (version, version), "the old name stays for a while"
    office.settle(2.0)
    assert (office.version(), office.version("other")) == ("", version)
    assert [v.version for v in office.versions.accepted("small")] == [version]


def test_an_editor_that_deletes_and_writes_retires_nothing(office: Office) -> None:
    first = office.put()
    office.settle()
    office.path().unlink()
    office.settle(1.5)
    assert office.version() == first
    second = office.put("Version two")
    office.settle()
    assert office.version() == second
    assert office.versions.standing("small").because == "accepted"


def test_a_deleted_file_is_retired_and_comes_back(office: Office) -> None:
    office.put("Another", "other")
    version = office.put()
    office.settle()
    office.path().unlink()
    office.settle()
    assert office.version() == ""
    assert office.version("other") != ""
    office.settle(30)
    office.put()
    office.settle()
    assert office.version() == version
    assert office.examined.count("small") == 1


def test_a_file_deleted_while_nobody_watched_is_retired(office: Office) -> None:
    office.put("Another", "other")
    office.put()
    office.settle()
    office.path().unlink()
    office.open()
    office.settle()
    assert office.version() == ""


def test_what_is_no_flow_is_passed_over(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    (office.folder / ".small.yaml.swp").write_text("x")
    (office.folder / ".hidden.yaml").write_text("x")
    (office.folder / "small.yaml~").write_text("x")
    (office.folder / "notes.txt").write_text("x")
    (office.folder / "two words.yaml").write_text(small())
    office.settle()
    assert office.examined == []
    assert caplog.text.count("two words.yaml is passed over") == 1


# -- faults 33 and 34 -------------------------------------------------------------------------------------------------------------


@pytest.mark.faults
def test_a_slow_writer_is_waited_for(office: Office) -> None:
    old = office.put()
    office.settle()
    data = small("Written slowly").encode()
    with office.path().open("wb", buffering=0) as file:
        for at in range(len(data)):
            file.write(data[at : at + 1])
            office.step(0.1)
            assert office.version() == old
    office.settle()
    assert [v.text for v in office.versions.accepted("small")] == [small(), data.decode()]
    assert office.examined == ["small", "small"], "not one half of it was read"


@pytest.mark.faults
def test_a_writer_that_stops_halfway_changes_nothing(office: Office) -> None:
    old = office.put()
    office.settle()
    text = small("Never finished")
    for part in (1, 40, 200, text.index("fallbacks")):
        office.path().write_text(text[:part])
        office.settle()
        assert office.version() == old
        assert office.versions.refusal("small") is not None


@pytest.mark.faults
def test_a_file_that_is_still_open_for_writing_is_waited_for(office: Office) -> None:
    old = office.put()
    office.settle()
    text = small("Written with a pause")
    whole_without = text.index("success")  # what stands before is a flow by itself
    with office.path().open("w") as file:
        file.write(text[:whole_without])
        file.flush()
        office.settle(60)
        assert office.version() == old
        assert office.keeper.status()["doing"] == {"small": "is still being written"}
        file.write(text[whole_without:])
    office.settle()
    assert [v.text for v in office.versions.accepted("small")][1:] == [text]


@pytest.mark.faults
def test_a_thousand_renames_between_two_looks_and_after(office: Office) -> None:
    texts = [small("A"), small("B"), "flow: broken", small("C")[:300]]
    for number in range(1000):
        office.write(texts[number % 4])
        office.step(0.01)
    assert office.examined == []
    final = office.write(texts[1])
    office.settle()
    assert office.version() == final
    assert office.examined == ["small"]


@pytest.mark.faults
def test_a_thousand_renames_while_it_reads(office: Office) -> None:
    good = {office.write(small(marker)) for marker in ("A", "B", "C")}
    office.settle()
    texts = [small("A"), small("B"), "flow: broken", small("C"), small("C")[:300]]

    def storm() -> None:
        for number in range(1000):
            office.write(texts[number % 5])

    def swap(path: Path) -> None:
        office.write(texts[len(office.examined) % 5])

    office.on_examine = swap  # one more, always between the reading and what follows from it
    thread = threading.Thread(target=storm)
    thread.start()
    looks = 0
    while thread.is_alive() or looks < 20:
        office.step(100.0)  # everything has settled, as far as the clock goes
        looks += 1
        assert office.version() in good
    thread.join()
    office.on_examine = lambda path: None
    final = office.write(small("D"))
    office.settle()
    assert office.version() == final
    assert {v.text for v in office.versions.accepted("small")} <= {small(marker) for marker in "ABCD"}


@pytest.mark.faults
def test_a_file_deleted_while_it_is_read(office: Office) -> None:
    old = office.put()
    office.settle()
    office.put("Gone in a moment")
    office.on_examine = lambda path: path.unlink(missing_ok=True)
    office.settle(2.0)
    assert office.version() == old
    assert len(office.versions.accepted("small")) == 1
    office.settle()
    assert office.version() == ""


@pytest.mark.faults
def test_the_folder_goes_away_and_comes_back(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    version = office.put()
    office.settle()
    office.folder.rename(office.folder.with_name("away"))
    office.settle(60)
    assert office.version() == version
    assert caplog.text.count("cannot be read: No such file") == 1
    assert "cannot be read" in str(office.keeper.status()["trouble"])
    office.open()
    office.settle(60)
    assert office.version() == version, "nor does a new start change it"
    office.folder.with_name("away").rename(office.folder)
    office.settle()
    assert office.version() == version
    assert office.keeper.status()["trouble"] == ""
    assert office.examined == ["small"]


@pytest.mark.faults
def test_an_empty_mount_point_is_no_deletion_and_an_emptied_folder_is(office: Office) -> None:
    version = office.put()
    office.settle()
    office.folder.rename(office.folder.with_name("away"))
    office.folder.mkdir()
    office.settle(60)
    assert office.version() == version
    assert "is empty, and not the folder it was" in str(office.keeper.status()["trouble"])
    office.folder.rmdir()
    office.folder.with_name("away").rename(office.folder)
    office.settle()
    office.path().unlink()
    office.settle()
    assert office.version() == ""


@pytest.mark.faults
def test_what_is_no_file_is_never_opened_here(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = office.folder.parent / "secret"
    secret.write_text(small("Elsewhere"))
    office.path("link").symlink_to(secret)
    os.mkfifo(office.path("pipe"))
    office.path("folder").mkdir()
    with office.path("huge").open("wb") as file:
        file.truncate(2 << 30)
    good = office.put()
    office.settle()
    assert office.version() == good
    assert sorted(office.live.flows) == ["small"]
    for name in ("link", "pipe", "folder", "huge"):
        assert office.versions.refusal(name) is not None, name


# -- saved conversations ----------------------------------------------------------------------------------------------------------


def test_a_failing_conversation_keeps_the_old_version_and_is_named(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    office.conversations = [saying("Version one", name="hears-it"), saying("Goodbye", name="leaves")]
    old = office.put()
    office.settle()
    assert office.version() == old
    new = office.put("Version two")
    office.settle()
    assert office.version() == old
    refusal = office.versions.refusal("small")
    assert refusal is not None
    assert refusal.version == new
    assert [c["name"] for c in refusal.failed] == ["hears-it"]
    assert 'said: nowhere "Version one"' in "\n".join(refusal.lines())
    assert [change["stage"] for change in refusal.changed] == ["one", "two", "bye"]
    assert "hears-it.yaml: the conversation hears-it fails" in caplog.text
    assert office.replayed == ["hears-it", "leaves"] * 2


def test_conversations_alone_are_looked_at_too(office: Office) -> None:
    beside = office.folder / "small" / "conversations"
    version = office.put()
    office.settle()
    office.conversations = [saying("Version one")]
    beside.mkdir(parents=True)
    (beside / "yes.yaml").write_text("caller: [yes]")
    office.settle()
    kept = office.versions.version("small", version)
    assert kept is not None
    assert kept.conversations == ("yes",)
    office.conversations = [saying("Something else")]
    (beside / "yes.yaml").write_text("caller: [no]")
    office.settle()
    assert office.versions.refusal("small") is not None
    assert office.version() == version, "the same text as before"
    assert len(office.versions.accepted("small")) == 1


def test_flows_with_conversations_wait_for_the_model_and_others_do_not(office: Office) -> None:
    office.model_ready = False
    office.put()
    office.put("Plain", "plain")
    office.on_examine = lambda path: setattr(office, "conversations", [saying()] if path.stem == "small" else [])
    office.settle(30)
    assert (office.version(), office.version("plain") != "") == ("", True)
    assert office.examined.count("small") == 1, "it is not read again and again"
    status = office.keeper.status()
    assert status["pending"] == ["small"]
    assert "waits for the model" in str(status["doing"])
    office.model_ready = True
    office.settle()
    assert office.version() != ""
    assert office.keeper.status() == {"looked": True, "trouble": "", "pending": [], "doing": {}, "playing": {}}


def test_what_is_played_is_counted_while_it_is(office: Office) -> None:
    office.conversations = [saying(), saying(), saying()]
    seen: list[object] = []

    def play(conversation: Conversation, flow: Flow, mind: LanguageModel, margin: float) -> Outcome:
        seen.append(office.keeper.status()["playing"])
        return passes(conversation, flow, mind, margin)

    office.replay = play
    office.put()
    office.settle()
    assert seen == [{"small": [1, 3]}, {"small": [2, 3]}, {"small": [3, 3]}]
    assert office.keeper.status()["playing"] == {}


def test_a_model_that_goes_away_is_tried_again_and_blames_no_flow(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    office.conversations = [saying()]
    lives = iter([WorkerError("the mind went away")] * 5)

    def play(conversation: Conversation, flow: Flow, mind: LanguageModel, margin: float) -> Outcome:
        if (error := next(lives, None)) is not None:
            raise error
        return passes(conversation, flow, mind, margin)

    office.replay = play
    office.put()
    office.settle(10)
    assert office.versions.refusal("small") is None
    assert len(office.replayed) == MOST_TRIES
    assert "tried again in a minute" in caplog.text
    office.settle(70)
    assert office.version() != ""


def test_a_mistake_of_ours_over_one_flow_keeps_no_other_waiting(office: Office) -> None:
    def stumble(path: Path) -> None:
        if path.stem == "a":
            raise KeyError("stage")

    office.on_examine = stumble
    office.put("A", "a")
    office.put("B", "b")
    office.settle()
    assert office.version("b") != ""
    refusal = office.versions.refusal("a")
    assert refusal is not None
    assert "could not be judged" in refusal.lines()[0]


def test_a_flow_edited_while_its_conversations_are_played_is_begun_again(office: Office) -> None:
    office.conversations = [saying(name="first"), saying(name="second")]
    office.put()

    def play(conversation: Conversation, flow: Flow, mind: LanguageModel, margin: float) -> Outcome:
        if len(office.replayed) == 1:
            office.put("Version two")
        return passes(conversation, flow, mind, margin)

    office.replay = play
    office.settle()
    assert office.replayed == ["first", "first", "second"]
    assert [v.text for v in office.versions.accepted("small")] == [small("Version two")]


# -- another life -----------------------------------------------------------------------------------------------------------------


def test_after_a_restart_nothing_is_proved_again(office: Office) -> None:
    office.conversations = [saying()]
    version = office.put()
    office.settle()
    office.open()
    assert office.version() == version, "before anything is looked at"
    office.settle()
    assert (office.examined, office.replayed) == (["small"], ["yes"])


@pytest.mark.parametrize(
    ("change", "played"), [({"rules": OperatorRules(call_s=60)}, 1), ({"answers": frozenset({"small"})}, 1), ({"model": "another"}, 2)]
)
def test_with_other_settings_it_is_proved_again_while_it_stays_live(office: Office, change: dict[str, object], played: int) -> None:
    office.conversations = [saying()]
    version = office.put()
    office.settle()
    office.open(**change)  # type: ignore[arg-type]
    assert office.version() == version
    office.settle()
    assert office.version() == version
    assert len(office.examined) == 2
    assert len(office.replayed) == played, "words do not depend on the operator's rules"


def test_a_damaged_state_is_proved_again(office: Office) -> None:
    version = office.put()
    office.settle()
    (office.versions.folder / "small" / f"{version}.json").write_text("{")
    office.open()
    office.live.flows.clear()
    office.settle()
    assert office.version() == version
    assert len(office.examined) == 2


def test_a_flow_that_onhook_toml_has_answer_must_answer(office: Office) -> None:
    office.open(answers=frozenset({"small"}))
    office.write(small().replace("direction: inbound", "direction: outbound"))
    office.settle()
    refusal = office.versions.refusal("small")
    assert refusal is not None
    assert any(line.startswith(f"{office.path()}:2:1: this flow places calls") for line in refusal.lines())


def test_those_that_callers_wait_for_are_first(office: Office) -> None:
    office.open(answers=frozenset({"z"}))
    for name in ("a", "b", "z"):
        office.put("Words", name)
    office.settle()
    assert office.examined == ["z", "a", "b"]


# -- rolled back ------------------------------------------------------------------------------------------------------------------


def test_what_was_rolled_back_from_stays_out_until_it_changes(office: Office) -> None:
    one = office.put()
    office.settle()
    two = office.put("Version two")
    office.settle()
    office.versions.roll_back("small", "", two)
    assert office.version() == one
    office.settle()
    office.open()
    office.settle()
    os.utime(office.path())
    office.settle()
    assert office.version() == one
    assert office.keeper.status()["doing"] == {"small": f"version {two} was rolled back from"}
    three = office.put("Version three")
    office.settle()
    assert office.version() == three
    office.put("Version two")
    office.settle()
    assert office.version() == two, "it was changed, and changed back"


def test_a_rollback_while_a_new_version_is_proved_holds(office: Office) -> None:
    office.put()
    office.settle()
    old = office.put("Version two")
    office.settle()
    new = office.put("Version three")

    def go_back(path: Path) -> None:
        office.versions.roll_back("small", "", new)

    office.on_examine = go_back
    office.settle()
    office.on_examine = lambda path: None
    assert office.version() not in (old, new)
    office.settle()
    assert office.version() not in (old, new)


def test_a_deleted_flow_that_was_rolled_back_to_stays(office: Office) -> None:
    version = office.put()
    office.put("Another", "other")
    office.settle()
    office.path().unlink()
    office.settle()
    office.versions.roll_back("small", "", "deleted")
    office.settle()
    office.open()
    office.settle()
    assert office.version() == version
    office.put()
    office.settle()
    office.path().unlink()
    office.settle()
    assert office.version() == "", "the file was there again, and then deleted"


# -- the disk ---------------------------------------------------------------------------------------------------------------------


class FullDisk(Versions):
    """Takes nothing for a while."""

    full = True

    def accept(self, version: Version) -> bool:
        if self.full:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().accept(version)


@pytest.mark.faults
def test_a_full_disk_is_waited_for(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    office.versions = disk = FullDisk(office.versions.folder)
    office.open()
    office.put()
    office.settle(60)
    assert office.version() == ""
    assert caplog.text.count("No space left") == 1
    disk.full = False
    office.settle(11)
    assert office.version() != ""


def test_the_status_is_whole_or_empty(tmp_path: Path) -> None:
    path = tmp_path / "flows.json"
    assert read_status(path) == {}
    write_status(path, {"looked": True})
    assert read_status(path)["looked"] is True
    path.write_text(path.read_text().replace('"started": ', '"started": 1'))
    assert read_status(path) == {}, "of a process that is gone"
    path.write_text("{")
    assert read_status(path) == {}
    shutil.rmtree(tmp_path)
    write_status(path, {"looked": True})  # only said


def test_a_look_sees_every_file_a_flow_is_made_of(office: Office) -> None:
    office.put()
    before = look(office.folder).marks["small"][0]
    beside = office.folder / "small" / "conversations"
    beside.mkdir(parents=True)
    (beside / "a.yaml").write_text("1")
    after = look(office.folder).marks["small"][0]
    assert before != after
    (beside / "a.yaml").write_text("2")
    assert look(office.folder).marks["small"][0] != after
    assert look(office.folder, only="other").marks == {}
