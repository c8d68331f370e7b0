package framework

import (
	"os/exec"
	"strings"
	"testing"
)

// All packages of the standard library are standard, and a module whose name has no dot
// is not.
func TestIsStandard(t *testing.T) {
	std, err := exec.Command("go", "list", "std").Output()
	if err != nil {
		t.Fatal(err)
	}
	for path := range strings.FieldsSeq(string(std)) {
		if !IsStandard(path) {
			t.Errorf("%s is of the standard library", path)
		}
	}
	for _, path := range []string{"myapp", "myapp/internal/origins", "netx/http", "github.com/gin-gonic/gin"} {
		if IsStandard(path) {
			t.Errorf("%s is not of the standard library", path)
		}
	}
}
