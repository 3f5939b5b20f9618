import numpy as np


class DataSet:
    def __init__(self, images, labels):
        self.images, self.labels = images, labels
        self.num_examples = self.end = len(images)
        self.order = np.arange(self.num_examples)

    def next_batch(self, size):
        start, self.end = self.end, self.end + size
        rows = self.order[start : self.end]
        if self.end > self.num_examples:
            self.order = np.random.permutation(self.order)
            self.end -= self.num_examples
            rows = np.append(rows, self.order[: self.end])
        return self.images[rows], self.labels[rows]


images = (np.arange(60 * 784) % 251).reshape(60, 784).astype("float32") / 255
labels = np.eye(10)[np.arange(60) % 10]
train = DataSet(images, labels)
np.random.seed(0)
for _ in range(3):
    x, y = train.next_batch(25)
    print(x.shape, x.dtype, x.sum().round(), y.shape, y.dtype)
    print("  ", *y.argmax(1))
