"""Writes what train.py learnt as reader.onnx, whose weights are whole numbers of eight bits, and judge.onnx."""
import os, random

import numpy as np
import torch, torch.nn as nn, torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic

from e5 import Reader, weights
from net import D, Judge
from train import AFTER, BEFORE, COLON, COUNTS, EVIDENCE, FOR_NOTHING, LITTLE, Kept


class Reading(nn.Module):
    """Pieces of words to whole numbers."""

    def __init__(self, reader, meaning, scale):
        super().__init__()
        self.reader, self.meaning, self.scale = reader, meaning, scale

    def forward(self, pieces):
        pieces = torch.cat([pieces[:, :COLON], pieces[:, COLON + 1:]], 1)
        mean, beside = self.meaning([h[:, BEFORE:-AFTER] for h in self.reader(pieces)])
        return torch.cat([mean * self.scale, beside * 127], -1).round().clamp(-127, 127).to(torch.int8)


class Judging(nn.Module):
    """Whole numbers of what is asked and of others to their likeness: 0.6 at the threshold."""

    def __init__(self, heads, scale, threshold):
        super().__init__()
        self.heads, self.scale, self.threshold = heads, scale, threshold
        self.counts = torch.tensor([float(COUNTS.get(k, 0)) for k in EVIDENCE])[:, None]

    def forward(self, asked, others, evidence):
        a, b = asked.float().expand(others.shape[0], -1, -1), others.float()
        parts = lambda x: (x[..., :D] / self.scale, F.normalize(x[..., D:], dim=-1, eps=1e-6))
        mask_a, mask_b = a.abs().sum(-1) >= 0, b.abs().sum(-1) > 0
        z = sum(head(parts(a), parts(b), mask_a, mask_b) for head in self.heads) / len(self.heads)
        z = z + (evidence @ self.counts).squeeze(-1) + FOR_NOTHING * (1 - evidence[:, 0] / LITTLE).clamp(0, 1)
        return torch.sigmoid(z - self.threshold + float(np.log(.6 / .4)))


def export(o):
    torch.set_num_threads(1)
    judge, kept, file = Judge().eval(), Kept(o), lambda name: os.path.join(o.out, name)
    judge.load_state_dict({k: v for k, v in torch.load(o.name + '.pt').items() if not k.startswith('reader.')})
    with torch.no_grad():
        some = random.Random(1).sample(sorted(kept.at), 300)
        scale = 127 / max(float(judge.meaning([h.float() for h in kept.heard([t])])[0].abs().quantile(.9995)) for t in some)
    reading, many = Reading(Reader(weights(o.e5, o.tokenizer)), judge.meaning, scale).eval(), {0: 'texts', 1: 'pieces'}
    torch.onnx.export(reading, (torch.randint(4, 1000, (1, 20)),), o.name + '.onnx', input_names=['pieces'], output_names=['meaning'],
                      dynamic_axes={'pieces': many, 'meaning': many}, opset_version=17, dynamo=False)
    quantize_dynamic(o.name + '.onnx', file('reader.onnx'), weight_type=QuantType.QInt8, op_types_to_quantize=['MatMul', 'Gather'],
                     per_channel=True)
    numbers = lambda n, t: torch.ones(n, t, 2 * D, dtype=torch.int8)
    torch.onnx.export(Judging(judge.heads, scale, o.threshold).eval(), (numbers(1, 9), numbers(3, 11), torch.zeros(3, len(EVIDENCE))),
                      file('judge.onnx'), input_names=['asked', 'others', 'evidence'], output_names=['likeness'], opset_version=17,
                      dynamo=False, dynamic_axes={'asked': {1: 'asked_pieces'}, 'others': many, 'evidence': {0: 'texts'}, 'likeness': {0: 'texts'}})
    print('scale', scale, *(os.path.getsize(file(f)) for f in ('reader.onnx', 'judge.onnx')))
