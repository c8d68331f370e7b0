package frameworks

import (
	"net/http"
	"net/http/httptest"
	"testing"

	fiber2jwt "github.com/gofiber/contrib/jwt"
	fiber2 "github.com/gofiber/fiber/v2"
	fiber2key "github.com/gofiber/fiber/v2/middleware/keyauth"
	fiber3 "github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/extractors"
	fiber3key "github.com/gofiber/fiber/v3/middleware/keyauth"
	fiber2jwt3 "github.com/gofiber/jwt/v3"
	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v4"
	echo4 "github.com/labstack/echo/v4"
	echo4middleware "github.com/labstack/echo/v4/middleware"
	echo5 "github.com/labstack/echo/v5"
	echo5middleware "github.com/labstack/echo/v5/middleware"
)

// TestTokens tells where logins of frameworks look for a token, by themselves and by a
// setting: the rows of package framework that are Logins with Token.
func TestTokens(t *testing.T) {
	type try = func(*http.Request) *http.Response
	key := []byte("secret")
	token, err := jwt.New(jwt.SigningMethodHS256).SignedString(key)
	if err != nil {
		t.Fatal(err)
	}
	ofEcho4 := func(login echo4.MiddlewareFunc) try {
		e := echo4.New()
		e.GET("/ws", echo4Serve, login)
		return served(e)
	}
	ofEcho5 := func(login echo5.MiddlewareFunc) try {
		e := echo5.New()
		e.GET("/ws", echo5Serve, login)
		return served(e)
	}
	ofFiber2 := func(login fiber2.Handler) try {
		a := fiber2.New()
		a.Get("/ws", login, fiber2Serve)
		return tested(t, func(r *http.Request) (*http.Response, error) { return a.Test(r) })
	}
	ofFiber3 := func(login fiber3.Handler) try {
		a := fiber3.New()
		a.Get("/ws", login, fiber3Serve)
		return tested(t, func(r *http.Request) (*http.Response, error) { return a.Test(r) })
	}
	valid4 := func(string, echo4.Context) (bool, error) { return true, nil }
	valid5 := func(*echo5.Context, string, echo5middleware.ExtractorSource) (bool, error) { return true, nil }
	validFiber2 := func(*fiber2.Ctx, string) (bool, error) { return true, nil }
	validFiber3 := func(fiber3.Ctx, string) (bool, error) { return true, nil }
	for _, tt := range []struct {
		name     string
		byItself try
		byCookie try // nil if no setting says so
	}{
		{"echo4 KeyAuth", ofEcho4(echo4middleware.KeyAuth(valid4)),
			ofEcho4(echo4middleware.KeyAuthWithConfig(echo4middleware.KeyAuthConfig{Validator: valid4, KeyLookup: "cookie:token"}))},
		{"echo5 KeyAuth", ofEcho5(echo5middleware.KeyAuth(valid5)),
			ofEcho5(echo5middleware.KeyAuthWithConfig(echo5middleware.KeyAuthConfig{Validator: valid5, KeyLookup: "cookie:token"}))},
		{"echo-jwt JWT", ofEcho4(echojwt.JWT(key)), nil},
		{"echo-jwt WithConfig", ofEcho4(echojwt.WithConfig(echojwt.Config{SigningKey: key})),
			ofEcho4(echojwt.WithConfig(echojwt.Config{SigningKey: key, TokenLookup: "header:Authorization,cookie:token"}))},
		{"fiber2 keyauth", ofFiber2(fiber2key.New(fiber2key.Config{Validator: validFiber2})),
			ofFiber2(fiber2key.New(fiber2key.Config{Validator: validFiber2, KeyLookup: "cookie:token"}))},
		{"fiber2 jwt", ofFiber2(fiber2jwt.New(fiber2jwt.Config{SigningKey: fiber2jwt.SigningKey{Key: key}})),
			ofFiber2(fiber2jwt.New(fiber2jwt.Config{SigningKey: fiber2jwt.SigningKey{Key: key}, TokenLookup: "cookie:token"}))},
		{"fiber2 jwt v3", ofFiber2(fiber2jwt3.New(fiber2jwt3.Config{SigningKey: key})),
			ofFiber2(fiber2jwt3.New(fiber2jwt3.Config{SigningKey: key, TokenLookup: "cookie:token"}))},
		{"fiber3 keyauth", ofFiber3(fiber3key.New(fiber3key.Config{Validator: validFiber3})),
			ofFiber3(fiber3key.New(fiber3key.Config{Validator: validFiber3, Extractor: extractors.FromCookie("token")}))},
	} {
		t.Run(tt.name, func(t *testing.T) {
			asked := func(try try, header, value string) int {
				r := httptest.NewRequest("GET", "/ws?token="+token, nil)
				r.Header.Set(header, value)
				return try(r).StatusCode
			}
			if got := asked(tt.byItself, "Authorization", "Bearer "+token); got >= 300 {
				t.Errorf("by Authorization: status %d", got)
			}
			if got := asked(tt.byItself, "Cookie", "token="+token); got < 400 {
				t.Errorf("by a cookie: status %d", got)
			}
			if tt.byCookie == nil {
				return
			}
			if got := asked(tt.byCookie, "Cookie", "token="+token); got >= 300 {
				t.Errorf("by a cookie, as the setting says: status %d", got)
			}
		})
	}
}
