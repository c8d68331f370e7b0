package good

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// Test files are not looked at.
func TestCookieSurvives(t *testing.T) {
	rec := httptest.NewRecorder()
	http.SetCookie(rec, &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode})
	rec.Header().Add("Set-Cookie", "theme=dark; SameSite=None")
	if n := len(rec.Result().Cookies()); n != 2 {
		t.Errorf("got %d cookies, want 2", n)
	}
}
