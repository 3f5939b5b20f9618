import gzip
import struct

import numpy as np
from tensorflow.examples.tutorials.mnist import input_data

pixels = (np.arange(60 * 784) % 251).astype("uint8").tobytes()
for part in ["train", "t10k"]:
    with gzip.open(part + "-images-idx3-ubyte.gz", "wb") as file:
        file.write(struct.pack(">4i", 2051, 60, 28, 28) + pixels)
    with gzip.open(part + "-labels-idx1-ubyte.gz", "wb") as file:
        file.write(struct.pack(">2i", 2049, 60) + bytes(range(10)) * 6)

train = input_data.read_data_sets(".", one_hot=True, validation_size=0).train
np.random.seed(0)
for _ in range(3):
    x, y = train.next_batch(25)
    print(x.shape, x.dtype, x.sum().round(), y.shape, y.dtype)
    print("  ", *y.argmax(1))
