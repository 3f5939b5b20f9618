from tensorflow.contrib import layers

print("from contrib:", layers.l1_regularizer(0.1).__name__)
