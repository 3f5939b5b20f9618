import tf_slim as slim

names = sorted(name for name in dir(slim) if callable(getattr(slim, name)))
takes = [name for name in names if slim.has_arg_scope(getattr(slim, name))]
ignores = ["repeat", "stack", "l2_regularizer", "xavier_initializer"]
for row in range(0, len(takes), 4):
    print(*takes[row : row + 4])
print("no defaults:", [name for name in ignores if name not in takes])
