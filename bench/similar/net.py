"""What lays two texts beside each other and judges whether they are one matter: 397,000 weights for the pieces, 214,000 for each head."""
import torch, torch.nn as nn, torch.nn.functional as F

from e5 import DEPTHS, WIDTH

D = 128
HEADS = 3


class Drop(nn.Module):
    """Leaves numbers out, the same ones for all pieces of a text."""

    def __init__(self, part):
        super().__init__()
        self.part = part

    def forward(self, x):
        return x * F.dropout(torch.ones(len(x), 1, x.shape[-1], dtype=x.dtype), self.part) if self.training else x


class Meaning(nn.Module):
    """What a piece means, and what it is laid beside."""

    def __init__(self):
        super().__init__()
        self.drop, self.norms = Drop(.1), nn.ModuleList(nn.LayerNorm(WIDTH) for _ in DEPTHS)
        self.mean, self.beside = nn.Linear(WIDTH * len(DEPTHS), D), nn.Linear(WIDTH * len(DEPTHS), D)

    def forward(self, heard):
        x = self.drop(torch.cat([norm(h) for norm, h in zip(self.norms, heard)], -1))
        return self.mean(x), F.normalize(self.beside(x), dim=-1)


class Head(nn.Module):
    """Judges two texts, whichever of them comes first."""

    def __init__(self):
        super().__init__()
        self.mix = nn.Sequential(Drop(.1), nn.Linear(3 * D, D), nn.GELU())
        self.sharp = nn.Parameter(torch.tensor(16.))
        self.compare = nn.Sequential(Drop(.2), nn.Linear(4 * D + 3, D), nn.GELU())
        self.weigh = nn.Linear(D, 1)
        self.judge = nn.Sequential(nn.Dropout(.3), nn.Linear(6 * D, D), nn.GELU(), nn.Dropout(.2), nn.Linear(D, 1))

    def side(self, x, y, near, mask, other):
        """Each piece of x beside the likest of y, and how far one moves in y from piece to piece: who does what to whom."""
        near, m = near.masked_fill(~other[:, None, :], -1e4), mask[..., None].to(x.dtype)
        beside = torch.softmax(near * self.sharp, -1)
        likest, place = beside @ y, beside.float() @ torch.arange(y.shape[1], dtype=torch.float)[:, None]
        step = ((place[:, 1:] - place[:, :-1]).clamp(-4, 4) / 4).to(x.dtype) * m[:, 1:]
        edge = x[:, :1, :1] * 0
        c = self.compare(torch.cat([x, likest, x - likest, x * likest, near.max(-1).values[..., None],
                                    torch.cat([edge, step], 1), torch.cat([step, edge], 1)], -1))
        none = c[:, :1] * 0
        c = c + self.mix(torch.cat([torch.cat([none, c[:, :-1]], 1), c, torch.cat([(c * m)[:, 1:], none], 1)], -1))
        weight = torch.softmax(self.weigh(c) + (m - 1) * 1e4, 1)
        return torch.cat([(c * m).sum(1) / m.sum(1), (c + (m - 1) * 9).max(1).values, (c * weight).sum(1)], -1)

    def forward(self, a, b, mask_a, mask_b):
        near = a[1] @ b[1].transpose(1, 2)
        u, v = self.side(a[0], b[0], near, mask_a, mask_b), self.side(b[0], a[0], near.transpose(1, 2), mask_b, mask_a)
        return self.judge(torch.cat([u + v, (u - v).abs()], -1)).squeeze(-1)


class Judge(nn.Module):
    def __init__(self):
        super().__init__()
        self.meaning, self.heads = Meaning(), nn.ModuleList(Head() for _ in range(HEADS))

    def forward(self, pairs, kept):
        """The logits of each head."""
        texts = sorted({t for p in pairs for t in p[:2]}, key=lambda t: (kept.pieces(t), t))
        at, longest, read = {t: i for i, t in enumerate(texts)}, kept.pieces(texts[-1]), []
        with torch.autocast('cpu', torch.bfloat16):
            for k in range(0, len(texts), 32):
                heard = self.meaning(kept.heard(texts[k:k + 32]))
                read.append([F.pad(x, (0, 0, 0, longest - x.shape[1])) for x in heard])
            mean, beside = (torch.cat(x) for x in zip(*read))
            mask = torch.arange(longest)[None] < torch.tensor([kept.pieces(t) for t in texts])[:, None]
            a, b = ([at[p[side]] for p in pairs] for side in (0, 1))
            return torch.stack([h((mean[a], beside[a]), (mean[b], beside[b]), mask[a], mask[b]) for h in self.heads]).float()
