from types import SimpleNamespace as Node


def op(name, kind, inputs=(), waits=()):
    before = [Node(op=one) for one in inputs]
    waits = list(waits)
    return Node(name=name, type=kind, inputs=before, control_inputs=waits, outputs=[])


class Graph:
    def __init__(self):
        v = op("v", "VariableV2")
        update = op("net/update", "AssignAdd", [v])
        self.ops = [v, update, op("net/y", "Neg", [v], [update])]

    def get_operations(self):
        return self.ops

    def get_all_collection_keys(self):
        return ["update_ops"]

    def get_collection(self, key):
        return [self.ops[1]] if key == "update_ops" else self.ops[:1]


graph = Graph()
print("ops:", len(graph.ops))
