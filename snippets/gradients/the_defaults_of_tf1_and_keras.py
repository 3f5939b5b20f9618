import inspect

import tensorflow as tf

old, new = tf.compat.v1.train, tf.keras.optimizers
pairs = [
    (old.MomentumOptimizer, new.SGD),
    (old.AdamOptimizer, new.Adam),
    (old.RMSPropOptimizer, new.RMSprop),
    (old.AdagradOptimizer, new.Adagrad),
    (old.AdadeltaOptimizer, new.Adadelta),
]
for pair in pairs:
    for optimizer in pair:
        found = inspect.signature(optimizer.__init__).parameters.values()
        numbers = {p.name: p.default for p in found if isinstance(p.default, float)}
        numbers.pop("ema_momentum", None)
        print(optimizer.__name__, *[f"{k}={v}" for k, v in numbers.items()])
