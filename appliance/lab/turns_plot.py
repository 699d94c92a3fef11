"""The picture of turn-taking: gap against cut-offs, as each policy's setting moves.

Rule: draws what it is given; every figure in it comes from one run over the same sound.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from appliance.errors import ConfigError
from appliance.lab.turns_replay import Curve

TARGET_GAP_MS = 600
TARGETS = {300: 0.05, 500: 0.05, 1000: 0.15}
"""Cut-offs aimed at, by the length of the pause in ms, at a median gap of TARGET_GAP_MS."""
COLOURS = ("#0b6e4f", "#c1440e", "#3b5b92", "#8a6d3b", "#7a3e9d")
LONGEST_GAP_MS = 1400
"""What is slower stands at the edge, with its gap beside it."""


def draw(path: Path, curves: Sequence[Curve], title: str = "Turn gap against false cut-offs") -> None:
    """Write a PNG: a panel for each length of pause, median gap across, cut-offs up; down and left is better.
    ConfigError where matplotlib is not installed or the file cannot be written."""
    try:
        import matplotlib  # type: ignore[import-not-found]

        matplotlib.use("Agg")
        from matplotlib import pyplot  # type: ignore[import-not-found]
    except ImportError:
        raise ConfigError("The picture needs matplotlib, which is not installed.", "Run `pip install matplotlib`.") from None
    pauses = sorted({ms for curve in curves for point in curve.points for ms in point.cut_offs if ms})
    figure, panels = pyplot.subplots(1, max(1, len(pauses)), figsize=(4.6 * max(1, len(pauses)), 4.8), sharey=True, squeeze=False)
    for panel, pause_ms in zip(panels[0], pauses, strict=False):
        target = TARGETS.get(pause_ms)
        if target is not None:
            panel.axhspan(0, 100 * target, xmax=TARGET_GAP_MS / LONGEST_GAP_MS, color="#dcefe2", zorder=0)
            panel.text(15, 100 * target + 1, "target", fontsize=7, color="#4d7a5c")
        for curve, colour in zip(curves, COLOURS, strict=False):
            points = [point for point in curve.points if pause_ms in point.cut_offs]
            across = [min(point.gap_p50_ms, LONGEST_GAP_MS) for point in points]
            up = [100 * point.cut_offs[pause_ms] for point in points]
            style = {"linewidth": 2.2, "marker": "o", "zorder": 3} if curve.ours else {"linewidth": 1.2, "marker": "s", "markersize": 4}
            panel.plot(across, up, color=colour, label=curve.name, **style)
            for x, y, point in zip(across, up, points, strict=True):
                beyond = f" ({point.gap_p50_ms:.0f} ms)" if point.gap_p50_ms > LONGEST_GAP_MS else ""
                side = "right" if x > 0.85 * LONGEST_GAP_MS else "left"
                panel.annotate(
                    point.setting + beyond,
                    (x, y),
                    xytext=(-4 if side == "right" else 4, 4),
                    textcoords="offset points",
                    rotation=0 if side == "right" else 40,
                    rotation_mode="anchor",
                    fontsize=6.5,
                    color=colour,
                    ha=side,
                )
        panel.set_title(f"pauses of {pause_ms} ms", fontsize=10)
        panel.set_xlabel("turn gap, median (ms)")
        panel.set_xlim(0, LONGEST_GAP_MS)
        panel.set_ylim(-2, 102)
        panel.grid(alpha=0.25)
    panels[0][0].set_ylabel("turns cut off in the pause (%)")
    panels[0][0].legend(fontsize=8, loc="upper right")
    figure.suptitle(title, fontsize=12)
    figure.tight_layout()
    try:
        figure.savefig(path, dpi=130, format="png")
    except OSError as error:
        raise ConfigError(f"{path} cannot be written: {error.strerror}.") from None
    finally:
        pyplot.close(figure)
