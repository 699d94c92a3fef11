"""Sound from memory."""

from __future__ import annotations

from pathlib import Path

from appliance.runtime.prompts import Prompts


def test_kept_for_the_next_start_and_by_voice(tmp_path: Path) -> None:
    prompts = Prompts(tmp_path, "joe")
    assert prompts.get("Hello.") is None
    prompts.put("Hello.", b"\1\2", keep=True)
    prompts.put("Hello, Maria.", b"\3\4", keep=False)
    assert prompts.get("Hello, Maria.") == b"\3\4"
    again = Prompts(tmp_path, "joe")
    assert again.get("Hello.") == b"\1\2"
    assert again.get("Hello, Maria.") is None, "one caller's words stay in memory"
    assert Prompts(tmp_path, "another").get("Hello.") is None


def test_sound_of_another_rate_is_another_sound(tmp_path: Path) -> None:
    Prompts(tmp_path, "joe").put("Hello.", b"12", True)
    wide = Prompts(tmp_path, "joe", 16000)
    assert (wide.rate, wide.get("Hello.")) == (16000, None)
