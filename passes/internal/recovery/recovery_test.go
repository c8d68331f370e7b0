package recovery_test

import (
	"errors"
	"regexp"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/recovery"
)

func at(list []int, i int) int { return list[i] }

func TestRun(t *testing.T) {
	failed := errors.New("failed")
	for _, test := range []struct {
		name   string
		run    func(*analysis.Pass) (any, error)
		result any
		err    string
	}{
		{"result", func(*analysis.Pass) (any, error) { return 1, nil }, 1, ``},
		{"error", func(*analysis.Pass) (any, error) { return nil, failed }, nil, `^failed$`},
		{"panic", func(*analysis.Pass) (any, error) { panic("no such thing") }, nil,
			`^internal error of corsvet, please report it: no such thing \(.*recovery_test\.TestRun.*, line \d+\)$`},
		{"panic of the runtime", func(*analysis.Pass) (any, error) { return at(nil, 1), nil }, nil,
			`: index out of range \[1\] with length 0 \(.*recovery_test\.(at|TestRun).*, line \d+\)$`},
	} {
		result, err := recovery.Run(test.run)(new(analysis.Pass))
		if result != test.result {
			t.Errorf("%s: the result is %v", test.name, result)
		}
		if err == nil && test.err != "" || err != nil && (test.err == "" || !regexp.MustCompile(test.err).MatchString(err.Error())) {
			t.Errorf("%s: the error is %v", test.name, err)
		}
	}
}
