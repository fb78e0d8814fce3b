"""Writes sRGB.icc, the smallest profile that says what the page's colours mean: python3 make.py

ICC.1:2001-04 (version 2.4), a display profile of matrix and curve. Primaries and white are those of IEC 61966-2-1
(x, y of ITU-R BT.709 and D65), adapted to D50 by Bradford's matrix; the curve is IEC 61966-2-1's, in 64 points,
between which readers interpolate (the error stays under a sixth of an 8-bit step). Dedicated to the public domain
(CC0 1.0).
"""
import pathlib
import struct

POINTS = 64
D50 = (0.9642, 1.0, 0.8249)
BRADFORD = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))


def times(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def inverse(m):
    (a, b, c), (d, e, f), (g, h, i) = m
    det = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    return [[v / det for v in row] for row in ((e * i - f * h, c * h - b * i, b * f - c * e),
                                               (f * g - d * i, a * i - c * g, c * d - a * f),
                                               (d * h - e * g, b * g - a * h, a * e - b * d))]


def xyz(x, y):
    return [x / y, 1.0, (1 - x - y) / y]


def primaries():
    white = [[v] for v in xyz(0.3127, 0.3290)]
    columns = [list(row) for row in zip(xyz(0.64, 0.33), xyz(0.30, 0.60), xyz(0.15, 0.06))]
    scale = [row[0] for row in times(inverse(columns), white)]
    rgb = [[v * s for v, s in zip(row, scale)] for row in columns]
    seen, wanted = times(BRADFORD, white), times(BRADFORD, [[v] for v in D50])
    gain = [[wanted[r][0] / seen[r][0] if r == c else 0.0 for c in range(3)] for r in range(3)]
    return list(zip(*times(times(inverse(BRADFORD), times(gain, BRADFORD)), rgb)))


def fixed(values):
    return b"".join(struct.pack(">i", round(v * 65536)) for v in values)


def linear(v):
    return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4


def profile():
    name = b"sRGB\0"
    red, green, blue = (b"XYZ \0\0\0\0" + fixed(p) for p in primaries())
    curve = b"curv\0\0\0\0" + struct.pack(">I", POINTS)
    curve += b"".join(struct.pack(">H", round(65535 * linear(n / (POINTS - 1)))) for n in range(POINTS))
    data = {
        b"desc": b"desc\0\0\0\0" + struct.pack(">I", len(name)) + name + bytes(4 + 4 + 2 + 1 + 67),
        b"cprt": b"text\0\0\0\0CC0\0",
        b"wtpt": b"XYZ \0\0\0\0" + fixed(D50),
        b"rXYZ": red, b"gXYZ": green, b"bXYZ": blue,
        b"rTRC": curve, b"gTRC": curve, b"bTRC": curve,
    }
    body, table, places = b"", b"", {}
    start = 128 + 4 + 12 * len(data)
    for tag, value in data.items():
        if value not in places:
            places[value] = start + len(body)
            body += value + bytes(-len(value) % 4)
        table += tag + struct.pack(">II", places[value], len(value))
    head = struct.pack(">I4sI4s4s4s6H4s", start + len(body), b"\0\0\0\0", 0x02400000, b"mntr", b"RGB ", b"XYZ ",
                       2001, 4, 1, 0, 0, 0, b"acsp")
    head += bytes(28) + fixed(D50)
    return head.ljust(128, b"\0") + struct.pack(">I", len(data)) + table + body


pathlib.Path(__file__).with_name("sRGB.icc").write_bytes(profile())
