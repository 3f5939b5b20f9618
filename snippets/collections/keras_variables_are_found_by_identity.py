import tensorflow as tf

layer = tf.keras.layers.Dense(1)
layer.build([None, 2])
frozen = [layer.bias]
frozen_ids = {id(v) for v in frozen}

print("bias == bias:", (layer.bias == layer.bias).numpy())
print("by identity:", [any(v is f for f in frozen) for v in layer.variables])
print("by id:", [id(v) in frozen_ids for v in layer.variables])
