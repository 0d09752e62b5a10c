"""Takes a pretrained encoder's weights out of its ONNX file."""

import re
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper


def weights(path: Path) -> dict[str, np.ndarray]:
    """Every tensor by its name in BERT; those of matrix products are named by their node's path."""
    graph = onnx.load(str(path)).graph
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    found = {}
    for name, value in tensors.items():
        if name.startswith(("embeddings.", "encoder.")):
            found[name] = value
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in tensors:
            path_of = re.sub(r"/MatMul(_\d+)?$", "", node.name).strip("/").replace("/", ".")
            found[re.sub(r"^bert\.", "", path_of) + ".weight"] = tensors[node.input[1]].T
    return found
