// A program that does nothing, linked with what klag is linked with: the floor under every command.
int main() { return 0; }
