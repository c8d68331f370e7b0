// Package hertz answers by the request's origin through hertz.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func noVary(ctx context.Context, c *app.RequestContext) {
	origin := string(c.GetHeader("Origin"))
	if allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.String(consts.StatusOK, "ok")
}

func constantUnderOriginTest(ctx context.Context, c *app.RequestContext) {
	if string(c.GetHeader("Origin")) == "https://app.example.com" {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com") // want "can leave without Vary: Origin"
	}
	c.String(consts.StatusOK, "ok")
}

func varyOnAllowedBranch(ctx context.Context, c *app.RequestContext) {
	origin := string(c.GetHeader("Origin"))
	if allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Response.Header.Add("Vary", "Origin") // want "only on this branch"
	}
	c.String(consts.StatusOK, "ok")
}

func varyReplaced(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Origin")
	if origin := string(c.GetHeader("Origin")); allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.Response.Header.Set("Vary", "Accept-Encoding") // want "replaces the Vary: Origin"
	c.String(consts.StatusOK, "ok")
}

func varyNamesTheResponseHeader(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Access-Control-Allow-Origin") // want "this should be Origin"
	if origin := string(c.GetHeader("Origin")); allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.String(consts.StatusOK, "ok")
}

func middlewareWithoutVary() app.HandlerFunc {
	return func(ctx context.Context, c *app.RequestContext) {
		origin := string(c.GetHeader("Origin"))
		if allowedOrigins[origin] {
			c.Header("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
			c.Header("Access-Control-Allow-Credentials", "true")
		}
		if string(c.Method()) == consts.MethodOptions {
			c.AbortWithStatus(consts.StatusNoContent)
			return
		}
		c.Next(ctx)
	}
}

func varyFirst(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Origin")
	origin := string(c.GetHeader("Origin"))
	if allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.String(consts.StatusOK, "ok")
}

func varyInAList(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Accept-Encoding, Origin")
	origin := string(c.GetHeader("Origin"))
	if allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.String(consts.StatusOK, "ok")
}

func varyOnBothBranches(ctx context.Context, c *app.RequestContext) {
	origin := string(c.GetHeader("Origin"))
	if allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Response.Header.Add("Vary", "Origin")
	} else {
		c.Response.Header.Add("Vary", "Origin")
	}
	c.String(consts.StatusOK, "ok")
}

func varyAfterwards(ctx context.Context, c *app.RequestContext) {
	origin := string(c.GetHeader("Origin"))
	if allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.Response.Header.Add("Vary", "Origin")
	c.String(consts.StatusOK, "ok")
}

func varyKept(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Origin")
	if origin := string(c.GetHeader("Origin")); allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.Response.Header.Add("Vary", "Accept-Encoding")
	c.String(consts.StatusOK, "ok")
}

func varyEverything(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Set("Vary", "*")
	if origin := string(c.GetHeader("Origin")); allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.String(consts.StatusOK, "ok")
}

func addVary(c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Origin")
}

func varyFromHelper(ctx context.Context, c *app.RequestContext) {
	addVary(c)
	if origin := string(c.GetHeader("Origin")); allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.String(consts.StatusOK, "ok")
}

func constantAnswer(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Credentials", "true")
	c.String(consts.StatusOK, "ok")
}

func neverStored(ctx context.Context, c *app.RequestContext) {
	c.Header("Cache-Control", "no-store")
	if origin := string(c.GetHeader("Origin")); allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.String(consts.StatusOK, "ok")
}

// Answers to OPTIONS are not cached.
func preflightOnly(ctx context.Context, c *app.RequestContext) {
	if string(c.Method()) == consts.MethodOptions {
		if origin := string(c.GetHeader("Origin")); allowedOrigins[origin] {
			c.Header("Access-Control-Allow-Origin", origin)
		}
		c.AbortWithStatus(consts.StatusNoContent)
		return
	}
	c.String(consts.StatusOK, "ok")
}

func middlewareWithVary() app.HandlerFunc {
	return func(ctx context.Context, c *app.RequestContext) {
		c.Response.Header.Add("Vary", "Origin")
		origin := string(c.GetHeader("Origin"))
		if allowedOrigins[origin] {
			c.Header("Access-Control-Allow-Origin", origin)
			c.Header("Access-Control-Allow-Credentials", "true")
		}
		if string(c.Method()) == consts.MethodOptions {
			c.AbortWithStatus(consts.StatusNoContent)
			return
		}
		c.Next(ctx)
	}
}

// Header replaces, so the second call leaves no Origin.
func replacedByHeader(ctx context.Context, c *app.RequestContext) {
	c.Header("Vary", "Origin")
	c.Header("Vary", "Accept-Encoding") // want "replaces the Vary: Origin"
	if origin := string(c.GetHeader("Origin")); allowedOrigins[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.Next(ctx)
}
