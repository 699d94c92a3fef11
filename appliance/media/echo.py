class EchoGate:
    def push(self, sent: bytes, heard: bytes) -> float:
        return 0.0
