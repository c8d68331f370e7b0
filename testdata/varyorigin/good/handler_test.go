package good

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// TestClient has a server that is wrong on purpose: nothing in a test file
// is reported.
func TestClient(t *testing.T) {
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	})
	rec := httptest.NewRecorder()
	req := httptest.NewRequest(http.MethodGet, "/", nil)
	req.Header.Set("Origin", appOrigin)
	h.ServeHTTP(rec, req)
	if got := rec.Header().Get("Access-Control-Allow-Origin"); got != appOrigin {
		t.Errorf("got %q", got)
	}
}
