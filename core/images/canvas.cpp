#include "core/images/canvas.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core::images {

namespace {

constexpr int kFiner = 2;        // everything is drawn larger and then shrunk: smooth edges twice over
constexpr int kFractionBits = 4; // OpenCV's fixed-point coordinates

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

Colour colourAlong(const Paint& paint, double position)
{
    const auto last = paint.colours.size() - 1;
    const auto at = std::clamp(position, 0.0, 1.0) * static_cast<double>(last);
    const auto before = std::min(static_cast<std::size_t>(at), last > 0 ? last - 1 : 0);
    return last == 0 ? paint.colours.front()
                     : mixed(paint.colours[before], paint.colours[before + 1], at - static_cast<double>(before));
}

} // namespace

Colour mixed(Colour from, Colour to, double share)
{
    const auto part = [share](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(a + (b - a) * share));
    };
    return {part(from.red, to.red), part(from.green, to.green), part(from.blue, to.blue)};
}

Colour lighter(Colour colour, double share)
{
    return mixed(colour, {255, 255, 255}, share);
}

Colour darker(Colour colour, double share)
{
    return mixed(colour, {12, 14, 20}, share);
}

Contour arc(Point centre, double radiusX, double radiusY, double fromDegrees, double toDegrees)
{
    const auto steps = std::max(4, static_cast<int>(std::abs(toDegrees - fromDegrees) / 6));
    Contour contour;
    for (int step = 0; step <= steps; ++step) {
        const auto angle = radians(fromDegrees + (toDegrees - fromDegrees) * step / steps);
        contour.push_back({centre.x + radiusX * std::cos(angle), centre.y + radiusY * std::sin(angle)});
    }
    return contour;
}

Contour ellipse(Point centre, double radiusX, double radiusY)
{
    return arc(centre, radiusX, radiusY, 0, 360);
}

Contour circle(Point centre, double radius)
{
    return ellipse(centre, radius, radius);
}

Contour regularPolygon(Point centre, double radius, int corners, double turnDegrees)
{
    Contour contour;
    for (int corner = 0; corner < corners; ++corner) {
        const auto angle = radians(turnDegrees + 360.0 * corner / corners);
        contour.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
    }
    return contour;
}

Contour roundedBox(Point topLeft, Point bottomRight, double radius)
{
    Contour contour;
    const auto corner = [&](double x, double y, double from) {
        const auto part = arc({x, y}, radius, radius, from, from + 90);
        contour.insert(contour.end(), part.begin(), part.end());
    };
    corner(bottomRight.x - radius, bottomRight.y - radius, 0);
    corner(topLeft.x + radius, bottomRight.y - radius, 90);
    corner(topLeft.x + radius, topLeft.y + radius, 180);
    corner(bottomRight.x - radius, topLeft.y + radius, 270);
    return contour;
}

struct Canvas::Surface {
    cv::Mat rgb;
    cv::Mat mask;
    Point centre;
    double scale = 1;
    double cosine = 1;
    double sine = 0;

    [[nodiscard]] Point placed(Point point) const
    {
        const auto x = (point.x - centre.x) * scale;
        const auto y = (point.y - centre.y) * scale;
        return {(centre.x + x * cosine - y * sine) * kFiner, (centre.y + x * sine + y * cosine) * kFiner};
    }
    [[nodiscard]] std::vector<cv::Point> fixed(const Contour& contour) const
    {
        constexpr double kOne = 1 << kFractionBits;
        std::vector<cv::Point> points;
        for (const auto& point : contour) {
            const auto at = placed(point);
            points.emplace_back(static_cast<int>(std::lround(at.x * kOne)), static_cast<int>(std::lround(at.y * kOne)));
        }
        return points;
    }
    [[nodiscard]] cv::Rect boxOf(const std::vector<std::vector<cv::Point>>& contours, int margin) const
    {
        cv::Rect box;
        for (const auto& contour : contours) {
            const auto fine = cv::boundingRect(contour);
            const cv::Rect coarse(fine.x >> kFractionBits, fine.y >> kFractionBits, (fine.width >> kFractionBits) + 2,
                                  (fine.height >> kFractionBits) + 2);
            box = box.empty() ? coarse : box | coarse;
        }
        return cv::Rect(box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin) &
               cv::Rect({0, 0}, rgb.size());
    }
    /// Lays the paint where the mask says, inside `box`, and wipes the mask.
    void lay(const cv::Rect& box, const Paint& paint)
    {
        const auto from = placed(paint.from);
        const auto to = placed(paint.to);
        const auto dx = to.x - from.x;
        const auto dy = to.y - from.y;
        const auto length = std::max(dx * dx + dy * dy, 1e-9);
        for (int y = box.y; y < box.br().y; ++y) {
            auto* cover = mask.ptr<std::uint8_t>(y);
            auto* pixel = rgb.ptr<cv::Vec3b>(y);
            for (int x = box.x; x < box.br().x; ++x) {
                if (cover[x] == 0) continue;
                const auto colour = colourAlong(paint, ((x - from.x) * dx + (y - from.y) * dy) / length);
                const auto shown = mixed({pixel[x][0], pixel[x][1], pixel[x][2]}, colour, cover[x] / 255.0);
                pixel[x] = {shown.red, shown.green, shown.blue};
                cover[x] = 0;
            }
        }
    }
};

Canvas::Canvas(int width, int height, const Paint& background) : m_surface(std::make_unique<Surface>())
{
    m_surface->rgb.create(height * kFiner, width * kFiner, CV_8UC3);
    m_surface->mask.create(m_surface->rgb.size(), CV_8U);
    m_surface->mask.setTo(255);
    m_surface->lay({{0, 0}, m_surface->rgb.size()}, background);
}

Canvas::~Canvas() = default;

void Canvas::place(Point centre, double scale, double turnDegrees)
{
    m_surface->centre = centre;
    m_surface->scale = scale;
    m_surface->cosine = std::cos(radians(turnDegrees));
    m_surface->sine = std::sin(radians(turnDegrees));
}

void Canvas::fill(const std::vector<Contour>& contours, const Paint& paint)
{
    std::vector<std::vector<cv::Point>> fixed;
    for (const auto& contour : contours) fixed.push_back(m_surface->fixed(contour));
    cv::fillPoly(m_surface->mask, fixed, cv::Scalar(255), cv::LINE_AA, kFractionBits);
    m_surface->lay(m_surface->boxOf(fixed, 2), paint);
}

void Canvas::stroke(const Contour& line, double width, const Paint& paint)
{
    const std::vector<std::vector<cv::Point>> fixed{m_surface->fixed(line)};
    const auto thickness = std::max(1, static_cast<int>(std::lround(width * m_surface->scale * kFiner)));
    cv::polylines(m_surface->mask, fixed, false, cv::Scalar(255), thickness, cv::LINE_AA, kFractionBits);
    m_surface->lay(m_surface->boxOf(fixed, thickness + 2), paint);
}

void Canvas::shadow(Point centre, double radiusX, double radiusY, double strength)
{
    for (int y = 0; y < m_surface->rgb.rows; ++y) {
        auto* pixel = m_surface->rgb.ptr<cv::Vec3b>(y);
        for (int x = 0; x < m_surface->rgb.cols; ++x) {
            const auto dx = (x - centre.x * kFiner) / (radiusX * kFiner);
            const auto dy = (y - centre.y * kFiner) / (radiusY * kFiner);
            const auto inside = 1 - dx * dx - dy * dy;
            if (inside <= 0) continue;
            const auto kept = 1 - strength * inside * inside;
            for (int part = 0; part < 3; ++part)
                pixel[x][part] = cv::saturate_cast<std::uint8_t>(pixel[x][part] * kept);
        }
    }
}

Pixels Canvas::pixels() const
{
    const cv::Size size{m_surface->rgb.cols / kFiner, m_surface->rgb.rows / kFiner};
    Pixels pixels{size.width, size.height, std::vector<std::uint8_t>(static_cast<std::size_t>(size.area()) * 3)};
    cv::Mat target(size, CV_8UC3, pixels.rgb.data());
    cv::resize(m_surface->rgb, target, size, 0, 0, cv::INTER_AREA);
    return pixels;
}

} // namespace core::images
