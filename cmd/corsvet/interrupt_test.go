package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// TestInterrupt interrupts corsvet fix while it asks: of what has been chosen
// until then nothing is written.
func TestInterrupt(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a process cannot be interrupted here")
	}
	dir := t.TempDir()
	demo, err := os.ReadFile("../../testdata/demo/main.go")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "main.go")
	for name, text := range map[string]string{file: string(demo), filepath.Join(dir, "go.mod"): "module example.com/demo\n\ngo 1.25\n"} {
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(command(t), "fix", ".")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOWORK=off", asCommand)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	defer stdin.Close()
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := stdin.Write([]byte("1\n")); err != nil {
		t.Fatal(err)
	}
	var shown []byte
	for buf := make([]byte, 4096); !bytes.Contains(shown, []byte("[2/")); {
		n, err := stdout.Read(buf)
		if err != nil {
			t.Fatalf("%v\n%s%s", err, shown, &stderr)
		}
		shown = append(shown, buf[:n]...)
	}
	// Have: it asks about the second finding.
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	cmd.Wait()
	if status := cmd.ProcessState.ExitCode(); status != 1 || !strings.Contains(stderr.String(), "corsvet: interrupted; nothing is changed\n") {
		t.Errorf("the exit status is %d\n%s", status, &stderr)
	}
	if text, err := os.ReadFile(file); err != nil || !bytes.Equal(text, demo) {
		t.Errorf("the file has changed (%v)", err)
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 2 {
		t.Errorf("the folder has %v (%v)", entries, err)
	}
}
