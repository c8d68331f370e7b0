package huma

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

type session struct {
	SetCookie http.Cookie `header:"Set-Cookie"`
	Body      struct{ Name string }
}

type several struct {
	Cookies []http.Cookie `header:"Set-Cookie"`
}

type kept struct {
	Cookie http.Cookie
}

func register(api huma.API) {
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/login"}, func(context.Context, *struct{}) (*session, error) {
		out := &session{}
		out.SetCookie = http.Cookie{
			Name:     "sid",
			Value:    "1",
			SameSite: http.SameSiteNoneMode, // want "without Secure"
		}
		out.Body.Name = "name"
		return out, nil
	})
}

func login(_ context.Context, _ *struct{}) (*session, error) {
	return &session{SetCookie: http.Cookie{Name: "sid", Value: "1", SameSite: http.SameSiteNoneMode}}, nil // want "without Secure"
}

func logout(_ context.Context, _ *struct{}) (*several, error) {
	return &several{Cookies: []http.Cookie{
		{Name: "sid", MaxAge: -1, SameSite: http.SameSiteNoneMode}, // want "reject this deletion"
		{Name: "seen", MaxAge: -1},
	}}, nil
}

func secureLogin(_ context.Context, _ *struct{}) (*session, error) {
	return &session{SetCookie: http.Cookie{Name: "sid", Value: "1", Secure: true, SameSite: http.SameSiteNoneMode}}, nil
}

func secureLater(_ context.Context, _ *struct{}) (*session, error) {
	out := &session{SetCookie: http.Cookie{Name: "sid", Value: "1", SameSite: http.SameSiteNoneMode}}
	out.SetCookie.Secure = true
	return out, nil
}

// No tag says that it is sent.
func keep() kept {
	return kept{http.Cookie{Name: "sid", Value: "1", SameSite: http.SameSiteNoneMode}}
}
