"""Writes the model for ONNX Runtime: one window at a time, weights in 8 bits."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from torch.nn import functional as F

from model import Reader


class Attention(torch.autograd.Function):
    """Attention as one operator of ONNX Runtime, faster there than its parts."""

    @staticmethod
    def forward(ctx, query: Tensor, key: Tensor, value: Tensor, heads: int) -> Tensor:
        return query.clone()

    @staticmethod
    def symbolic(g, query, key, value, heads: int):
        return g.op(
            "com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=heads
        ).setType(query.type())


class RowNorm(torch.autograd.Function):
    """Each row brought to mean 0 and variance 1: ONNX Runtime computes its operator for instances
    faster, which goes row by row, than its own for layers, or than the parts of either."""

    @staticmethod
    def forward(ctx, x: Tensor, ones: Tensor, zeros: Tensor, epsilon: float) -> Tensor:
        return F.layer_norm(x, x.shape[-1:], eps=epsilon)

    @staticmethod
    def symbolic(g, x, ones, zeros, epsilon: float):
        normed = g.op("InstanceNormalization", x, ones, zeros, epsilon_f=epsilon)
        return normed.setType(x.type())


class Window(nn.Module):
    """The model for one window without padding, up to a depth that has heads."""

    def __init__(self, reader: Reader, depth: int):
        super().__init__()
        self.reader = reader
        self.layers = reader.layers[:depth]
        self.heads = reader.heads[str(depth)]
        self.register_buffer("ones", torch.ones(reader.positions.num_embeddings))
        self.register_buffer("zeros", torch.zeros(reader.positions.num_embeddings))

    def forward(self, pieces: Tensor, features: Tensor, starts: Tensor):
        reader, heads = self.reader, self.heads
        n = pieces.shape[0]
        x = reader.pieces(pieces) + reader.positions.weight[:n] + reader.features(features)
        rows = self.ones[:n], self.zeros[:n]
        x = self.normed(reader.embedding_norm, x.unsqueeze(0), rows)
        for depth, layer in enumerate(self.layers, 1):
            x = self.layer(layer, x, rows)
            if depth == reader.shape.pieces_until:
                x = x.index_select(1, starts)
                rows = self.ones[: starts.shape[0]], self.zeros[: starts.shape[0]]
        whole = reader.shape.pieces_until <= len(self.layers)
        words = (x if whole else x.index_select(1, starts)).squeeze(0)
        return (
            heads.roles(words),
            torch.log_softmax(heads.links(words), -1),
            torch.log_softmax(heads.sources(words), -1),
            torch.log_softmax(heads.mentions(words), -1),
            heads.parts_of_speech(words).argmax(-1).to(torch.int32),
            words,
        )

    @staticmethod
    def normed(norm: nn.LayerNorm, x: Tensor, rows: tuple[Tensor, Tensor]) -> Tensor:
        return RowNorm.apply(x, *rows, norm.eps) * norm.weight + norm.bias

    def layer(self, layer, x: Tensor, rows: tuple[Tensor, Tensor]) -> Tensor:
        h = layer.query.out_features
        projections = (layer.query, layer.key, layer.value)
        joint = torch.cat([p.weight for p in projections]), torch.cat([p.bias for p in projections])
        query, key, value = F.linear(x, *joint).split(h, -1)
        y = Attention.apply(query, key, value, layer.heads)
        x = self.normed(layer.attended_norm, x + layer.attended(y), rows)
        inner = layer.activation(layer.inner(x))
        return self.normed(layer.norm, x + layer.outer(inner), rows)


def small_table(model: onnx.ModelProto, name: str) -> None:
    """Keeps a table of vectors in 8 bits, each row with its own scale, and unpacks what is taken."""
    graph = model.graph
    table = next(t for t in graph.initializer if t.name == name)
    values = numpy_helper.to_array(table)
    scale = np.maximum(np.abs(values).max(axis=1, keepdims=True), 1e-8) / 127
    graph.initializer.remove(table)
    graph.initializer.extend(
        [
            numpy_helper.from_array(np.round(values / scale).astype(np.int8), f"{name}_8"),
            numpy_helper.from_array(scale.astype(np.float32), f"{name}_scale"),
        ]
    )
    for i, node in enumerate(graph.node):
        if node.op_type == "Gather" and node.input[0] == name:
            index, output = node.input[1], node.output[0]
            nodes = [
                helper.make_node("Gather", [f"{name}_8", index], [f"{name}_rows"]),
                helper.make_node("Cast", [f"{name}_rows"], [f"{name}_float"], to=TensorProto.FLOAT),
                helper.make_node("Gather", [f"{name}_scale", index], [f"{name}_factor"]),
                helper.make_node("Mul", [f"{name}_float", f"{name}_factor"], [output]),
            ]
            graph.node.remove(node)
            for j, made in enumerate(nodes):
                graph.node.insert(i + j, made)
            return
    raise ValueError(f"nothing takes rows of {name}")


def window_model(reader: Reader, depth: int, target: Path) -> None:
    words, pieces = 9, 12
    example = (
        torch.arange(pieces, dtype=torch.int32),
        torch.zeros(pieces, dtype=torch.int32),
        torch.arange(words, dtype=torch.int32),
    )
    full = target.with_suffix(".full.onnx")
    torch.onnx.export(
        Window(reader, depth),
        example,
        str(full),
        input_names=["pieces", "features", "starts"],
        output_names=["roles", "links", "sources", "mentions", "parts_of_speech", "words"],
        dynamic_axes={"pieces": {0: "p"}, "features": {0: "p"}, "starts": {0: "w"}},
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(
        str(full),
        str(target),
        weight_type=QuantType.QInt8,
        per_channel=True,
        op_types_to_quantize=["MatMul", "Gemm"],
        extra_options={"MatMulConstBOnly": True, "DefaultTensorType": TensorProto.FLOAT},
    )
    full.unlink()
    model = onnx.load(str(target))
    small_table(model, "reader.pieces.weight")
    transitions = ",".join(f"{value:.6g}" for value in reader.transitions.flatten().tolist())
    model.metadata_props.add(key="role_transitions", value=transitions)
    model.metadata_props.add(key="shape", value=json.dumps(asdict(reader.shape)))
    onnx.save(model, str(target))


def pair_model(reader: Reader, depth: int, target: Path) -> None:
    """The head for pairs, apart, since it is asked only about pairs of mentions."""

    class Pairs(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.pair = reader.heads[str(depth)].pair

        def forward(self, words: Tensor, source: Tensor, target: Tensor) -> Tensor:
            everything = torch.ones(1, words.shape[0], dtype=torch.bool)
            return torch.log_softmax(self.pair(words, source, target, everything), -1)

    words, pairs = 9, 2
    torch.onnx.export(
        Pairs(),
        (torch.zeros(words, 384), torch.ones(pairs, words) / words, torch.ones(pairs, words) / words),
        str(target),
        input_names=["words", "source", "target"],
        output_names=["events"],
        dynamic_axes={"words": {0: "w"}, "source": {0: "n", 1: "w"}, "target": {0: "n", 1: "w"}},
        opset_version=17,
        dynamo=False,
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--depth", type=int, default=6, help="layers to keep")
    parser.add_argument("--target", type=Path, required=True, help="folder to write to")
    arguments = parser.parse_args()
    saved = torch.load(arguments.checkpoint, weights_only=False)
    trained = Reader(saved["shape"])
    trained.load_state_dict(saved["state"])
    trained.eval()
    window_model(trained, arguments.depth, arguments.target / "reader-en.onnx")
    pair_model(trained, arguments.depth, arguments.target / "pairs-en.onnx")
