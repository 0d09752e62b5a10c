"""A linear-chain conditional random field (Lafferty et al. 2001) over the words of windows."""

import torch
from torch import Tensor


def partition(emissions: Tensor, transitions: Tensor, mask: Tensor) -> Tensor:
    """The logarithm of the sum over all paths, of each row.

    :param transitions: from tag to tag; of all words alike, or of each row's words
    """
    scores = emissions[:, 0]
    for t in range(1, emissions.shape[1]):
        step = transitions if transitions.dim() == 2 else transitions[:, t]
        following = torch.logsumexp(scores.unsqueeze(2) + step, 1) + emissions[:, t]
        scores = torch.where(mask[:, t : t + 1], following, scores)
    return torch.logsumexp(scores, 1)


def loss(emissions: Tensor, transitions: Tensor, tags: Tensor, steps: Tensor, mask: Tensor) -> Tensor:
    """How far each row is from the tags, for each word of it.

    The tags may be known for certain or as another model's probabilities (Wang et al. 2021).

    :param tags: the probability of each tag of each word
    :param steps: the probability of each pair of tags, of the word before and of the word
    """
    gold = (emissions * tags).sum((1, 2)) + (transitions * steps).sum((1, 2, 3))
    return (partition(emissions, transitions, mask) - gold) / mask.sum() * len(gold)


def marginals(emissions: Tensor, transitions: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
    """The probability of each tag of each word, and of each pair of tags of a word and the one before.

    They are the partition's derivatives.
    """
    with torch.enable_grad():
        of_words = emissions.detach().clone().requires_grad_()
        of_steps = transitions.detach().expand(*emissions.shape[:2], -1, -1).clone().requires_grad_()
        total = partition(of_words, of_steps, mask).sum()
        return torch.autograd.grad(total, (of_words, of_steps))
