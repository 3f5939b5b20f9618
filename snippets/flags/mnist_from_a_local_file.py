import numpy as np

pixels, digits = np.zeros([60, 28, 28], "uint8"), np.arange(60, dtype="uint8") % 10
np.savez("mnist.npz", x_train=pixels, y_train=digits, x_test=pixels, y_test=digits)

with np.load("mnist.npz") as data:
    images, labels = data["x_train"], data["y_train"]
    test_images, test_labels = data["x_test"], data["y_test"]
print(images.shape, images.dtype, labels.shape, labels.dtype)
