"""Cuts the three faces of the PDF from Noto Sans: python3 make.py NOTO_DIR DIN_LIST (needs fonttools).

NOTO_DIR holds NotoSans-{Regular,Bold,Italic}.ttf and NotoSansMath-Regular.ttf as Debian's fonts-noto-core ships
them; DIN_LIST is the list of DIN 91379 (String.Latin+, list 1.3). Kept: Latin, Greek, Cyrillic, punctuation,
currency and the characters of DIN 91379; features kern, mark, mkmk, ccmp, locl, tnum. The comparison signs and
infinity, which Noto Sans lacks, are drawn from Noto Sans Math.
"""
import pathlib
import sys

from fontTools import subset
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

BORROWED = [0x221E, 0x2264, 0x2265]
RANGES = [(0x20, 0x7E), (0xA0, 0x24F), (0x250, 0x2AF), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x4FF), (0x1E00, 0x1FFF),
          (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x2193), (0x2212, 0x2212),
          (0x2260, 0x2260), (0x2713, 0x2713), (0xFB00, 0xFB04)]


def wanted(din):
    chars = {c for low, high in RANGES for c in range(low, high + 1)}
    for line in din.read_text("utf-8").splitlines():
        fields = [f.strip() for f in line.split(";")]
        if len(fields) > 2:
            chars |= {int(c.lstrip("U+"), 16) for c in fields[2].replace("+", " ").split()}
    return chars


def borrow(font, math):
    for code in BORROWED:
        if code in font.getBestCmap():
            continue
        source = math.getBestCmap()[code]
        scale = font["head"].unitsPerEm / math["head"].unitsPerEm
        pen = TTGlyphPen(None)
        math.getGlyphSet()[source].draw(TransformPen(pen, (scale, 0, 0, scale, 0, 0)))
        name = f"uni{code:04X}"
        font.setGlyphOrder([*font.getGlyphOrder(), name])
        font["glyf"][name] = pen.glyph()
        font["glyf"][name].recalcBounds(font["glyf"])
        font["hmtx"][name] = (round(math["hmtx"][source][0] * scale), font["glyf"][name].xMin)
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name
    font["maxp"].numGlyphs = len(font.getGlyphOrder())


def write_covered(faces):
    """`src/repertoire/covered.rs`: what all faces have, for the check of records."""
    ranges = []
    for code in sorted(set.intersection(*faces)):
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    rows = ", ".join(f"(0x{first:04X}, 0x{last:04X})" for first, last in ranges)
    text = (
        "// Generated from the fonts by `src/writers/pdf/fonts/make.py`; a test of the PDF's layout compares it with "
        "them.\n\n/// The characters that all faces of the PDF have: first and last of each range, sorted.\n"
        f"pub const COVERED: &[(u32, u32)] = &[{rows}];\n"
    )
    pathlib.Path("../../../repertoire/covered.rs").write_text(text, "utf-8")


def main(noto, din):
    faces = []
    chars = wanted(din)
    math = TTFont(noto / "NotoSansMath-Regular.ttf")
    for style in ("Regular", "Bold", "Italic"):
        font = TTFont(noto / f"NotoSans-{style}.ttf")
        borrow(font, math)
        options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl", "tnum"], hinting=False,
                                 name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], notdef_outline=True, drop_tables=["DSIG", "STAT"])
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=chars)
        cutter.subset(font)
        font["head"].modified = font["head"].created
        font.recalcTimestamp = False
        font.save(f"NotoSans-{style}.ttf")
        faces.append(set(font.getBestCmap()))
        missing = sorted(c for c in chars if c not in font.getBestCmap() and c >= 0xA0)
        print(style, len(font.getGlyphOrder()), "glyphs; not in the font:", " ".join(f"{c:04X}" for c in missing[:40]))
    write_covered(faces)


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
