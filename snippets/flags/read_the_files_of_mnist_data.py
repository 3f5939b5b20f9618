import gzip
import os
import struct

import numpy as np


def read(path, skip):
    with gzip.open(path) as file:
        return np.frombuffer(file.read(), "uint8", offset=skip)


os.mkdir("MNIST_data")
with gzip.open("MNIST_data/train-images-idx3-ubyte.gz", "wb") as file:
    file.write(struct.pack(">4i", 2051, 60, 28, 28) + bytes(60 * 784))
with gzip.open("MNIST_data/train-labels-idx1-ubyte.gz", "wb") as file:
    file.write(struct.pack(">2i", 2049, 60) + bytes(range(10)) * 6)

images = read("MNIST_data/train-images-idx3-ubyte.gz", 16).reshape(-1, 28, 28)
labels = read("MNIST_data/train-labels-idx1-ubyte.gz", 8)
print(images.shape, images.dtype, labels.shape, labels.dtype)
print("the first ten:", *labels[:10])
