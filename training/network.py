"""The learned layer as PyTorch trains it, and its weights as numpy reads them."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
import torch
from torch import nn

from kg.mentions.learned import LABELS, WIDTH, Floats
from training.sentences import Sample

# Chosen by cross-validation on 75 texts: twice as wide, recurrent, or with features of a
# dictionary beside the tagger's states gained one point of F1 at most.
AXES = 64
HIDDEN = 96
EPOCHS = 20
RATE = 2e-3
BATCH = 16
_PADDING = -100  # a label that counts for nothing


class Network(nn.Module):
    """States to axes, a window of axes to hidden units, hidden units to labels."""

    def __init__(self, states: int) -> None:
        super().__init__()
        self.axes = nn.Linear(states, AXES, bias=False)
        self.window = nn.Conv1d(AXES, HIDDEN, 2 * WIDTH + 1, padding=WIDTH)
        self.out = nn.Linear(HIDDEN, len(LABELS))
        self.drop_states, self.drop_axes = nn.Dropout(0.3), nn.Dropout(0.1)
        self.drop_hidden = nn.Dropout(0.3)

    def forward(self, states: torch.Tensor) -> torch.Tensor:
        """Scores (sentence, place, label) of states (sentence, place, number)."""
        axes = self.drop_axes(self.axes(self.drop_states(states)))
        hidden = torch.relu(self.window(axes.transpose(1, 2))).transpose(1, 2)
        scores: torch.Tensor = self.out(self.drop_hidden(hidden))
        return scores


def train(data: Sequence[Sample]) -> dict[str, Floats]:
    """Weights of the layer, by the name under which ``NameReader`` reads them."""
    torch.set_num_threads(1)
    torch.manual_seed(0)
    data = [sample for sample in data if sample.labels]
    states = np.concatenate([sample.states for sample in data])
    mean, spread = states.mean(axis=0), states.std(axis=0) + 1e-3
    batches = [_padded(group, mean, spread) for group in _groups(data)]
    network = Network(states.shape[1])
    optimizer = torch.optim.AdamW(network.parameters(), RATE, weight_decay=1e-4)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, RATE, total_steps=EPOCHS * len(batches)
    )
    loss_of = nn.CrossEntropyLoss(ignore_index=_PADDING)
    for epoch in range(EPOCHS):
        random.Random(epoch).shuffle(batches)
        for inputs, labels in batches:
            loss = loss_of(network(inputs).flatten(0, 1), labels.flatten())
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    return _weights(network, mean, spread)


def _groups(data: Sequence[Sample]) -> list[list[Sample]]:
    """Sentences of like length together, so that little is padded."""
    ordered = sorted(data, key=lambda sample: (len(sample.labels), sample.doc, sample.text))
    return [ordered[start : start + BATCH] for start in range(0, len(ordered), BATCH)]


def _padded(
    group: Sequence[Sample], mean: Floats, spread: Floats
) -> tuple[torch.Tensor, torch.Tensor]:
    length = max(len(sample.labels) for sample in group)
    inputs = torch.zeros(len(group), length, len(mean))
    labels = torch.full((len(group), length), _PADDING)
    for row, sample in enumerate(group):
        inputs[row, : len(sample.labels)] = torch.tensor((sample.states - mean) / spread)
        labels[row, : len(sample.labels)] = torch.tensor(sample.labels)
    return inputs, labels


def _weights(network: Network, mean: Floats, spread: Floats) -> dict[str, Floats]:
    values = {name: value.detach().numpy() for name, value in network.named_parameters()}
    kernel = values["window.weight"]  # (hidden, axis, place in the window)
    return {
        "mean": mean,
        "axes": values["axes.weight"].T / spread[:, None],
        "hidden": kernel.transpose(2, 1, 0).reshape(-1, HIDDEN),
        "hidden_bias": values["window.bias"],
        "out": values["out.weight"].T,
        "out_bias": values["out.bias"],
    }
